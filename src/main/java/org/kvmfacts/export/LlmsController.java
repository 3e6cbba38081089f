package org.kvmfacts.export;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the content as text for models that can only fetch pages (llmstxt.org).
 */
@RestController
class LlmsController {

	private static final String MARKDOWN = MediaType.TEXT_MARKDOWN_VALUE + ";charset=UTF-8";

	private final LlmsIndex text;

	LlmsController(LlmsIndex text) {
		this.text = text;
	}

	@GetMapping(path = LlmsIndex.INDEX, produces = MARKDOWN)
	String index() {
		return this.text.index();
	}

	@GetMapping(path = LlmsIndex.FULL, produces = MARKDOWN)
	String full() {
		return this.text.full();
	}

}
