package org.kvmfacts.export;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.kvmfacts.api.ApiController;
import org.kvmfacts.api.page.Pages;
import org.kvmfacts.content.DataRevision;
import org.kvmfacts.contribution.Contributions;
import org.kvmfacts.fact.Facts;
import org.kvmfacts.faq.Faqs;
import org.kvmfacts.organisation.Organisations;
import org.kvmfacts.ownership.Ownership;
import org.kvmfacts.person.People;
import org.kvmfacts.release.Releases;
import org.kvmfacts.source.Sources;
import org.kvmfacts.subsystem.Subsystems;
import org.kvmfacts.topic.Topics;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Serves the whole data set.
 */
@ApiController("/api/{version}/export")
@Tag(name = "Export")
class ExportController {

	private final ExportView everything;

	ExportController(DataRevision revision, Topics topics, Facts facts, Faqs faqs, Organisations organisations,
			Subsystems subsystems, People people, Ownership ownership, Contributions contributions, Releases releases,
			Sources sources) {
		// Its lists are read each time that they are written.
		this.everything = new ExportView("kvm-facts", revision.id(), revision.published(), Pages.all(topics::list),
				Pages.all(facts::list), Pages.all(faqs::list), Pages.all(organisations::list),
				Pages.all(subsystems::list), Pages.all(people::list), () -> ownership.all().iterator(),
				() -> contributions.all().iterator(), releases.all(), Pages.all(sources::list));
	}

	@GetMapping(produces = { MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_NDJSON_VALUE,
			MediaType.TEXT_MARKDOWN_VALUE })
	@Operation(operationId = "getExport", summary = "Get the whole data set",
			description = "The whole data set of one revision in one document. As NDJSON each line is one item, "
					+ "`{\"type\": \"fact\", \"item\": {…}}`, and the first line is the revision; as Markdown it is "
					+ "a text with the FAQ entries, the facts by topic and the organisations.")
	ExportView export() {
		return this.everything;
	}

}
