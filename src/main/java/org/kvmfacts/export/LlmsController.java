package org.kvmfacts.export;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.kvmfacts.api.cache.TextDocuments;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the content as text to models that can fetch a page and nothing more
 * (llmstxt.org).
 */
@Hidden
@RestController
class LlmsController {

	private final TextDocuments documents;

	private final LlmsIndex text;

	LlmsController(TextDocuments documents, LlmsIndex text) {
		this.documents = documents;
		this.text = text;
	}

	@GetMapping(LlmsIndex.INDEX)
	ResponseEntity<String> index(HttpServletRequest request) {
		return this.documents.serve(request, this.text::index);
	}

	@GetMapping(LlmsIndex.FULL)
	ResponseEntity<String> full(HttpServletRequest request) {
		return this.documents.serve(request, this.text::full);
	}

}
