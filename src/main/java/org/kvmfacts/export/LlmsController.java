package org.kvmfacts.export;

import java.nio.charset.StandardCharsets;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the content as text for models that can only fetch pages (llmstxt.org).
 */
@RestController
class LlmsController {

	private static final MediaType MARKDOWN = new MediaType(MediaType.TEXT_MARKDOWN, StandardCharsets.UTF_8);

	private final LlmsIndex text;

	LlmsController(LlmsIndex text) {
		this.text = text;
	}

	// Whatever the client accepts: the response is cached for all.
	@GetMapping(LlmsIndex.INDEX)
	ResponseEntity<String> index() {
		return ResponseEntity.ok().contentType(MARKDOWN).body(this.text.index());
	}

	@GetMapping(LlmsIndex.FULL)
	ResponseEntity<String> full() {
		return ResponseEntity.ok().contentType(MARKDOWN).body(this.text.full());
	}

}
