package org.kvmfacts.faq;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.kvmfacts.api.ApiController;
import org.kvmfacts.api.page.PageQuery;
import org.kvmfacts.api.page.PageView;
import org.kvmfacts.api.representation.Representation;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Serves the FAQ entries.
 */
@ApiController("/api/{version}/faqs")
@Tag(name = "FAQ")
class FaqController {

	private final Faqs faqs;

	FaqController(Faqs faqs) {
		this.faqs = faqs;
	}

	@GetMapping(produces = { MediaType.APPLICATION_JSON_VALUE, Representation.CSV_VALUE, Representation.JSON_LD_VALUE })
	@Operation(operationId = "listFaqs", summary = "List the FAQ entries",
			description = "Questions that people ask about KVM, with answers based on facts, in their reading order.")
	PageView<FaqView> list(@Valid FaqQuery query, @Valid PageQuery page) {
		return PageView.of(page, (part) -> this.faqs.list(query, part));
	}

	@GetMapping(path = "/{id}",
			produces = { MediaType.APPLICATION_JSON_VALUE, Representation.JSON_LD_VALUE,
					MediaType.TEXT_MARKDOWN_VALUE })
	@Operation(operationId = "getFaq", summary = "Get an FAQ entry", description = "One FAQ entry by its id.")
	FaqView get(@Parameter(description = "The id of the FAQ entry.", example = "what-is-kvm") @PathVariable String id) {
		return this.faqs.get(id);
	}

}
