package org.kvmfacts.export;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.kvmfacts.api.ApiController;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Serves the whole data set.
 */
@ApiController("/api/{version}/export")
@Tag(name = "Export")
class ExportController {

	private final Export export;

	ExportController(Export export) {
		this.export = export;
	}

	@GetMapping(produces = { MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_NDJSON_VALUE,
			MediaType.TEXT_MARKDOWN_VALUE })
	@Operation(operationId = "getExport", summary = "Get the whole data set",
			description = "The whole data set of one revision in one document. As NDJSON each line is one item, "
					+ "`{\"type\": \"fact\", \"item\": {…}}`, and the first line is the revision; as Markdown it is "
					+ "a text with the FAQ entries, the facts by topic and the organisations.")
	ExportView export() {
		return this.export.everything();
	}

}
