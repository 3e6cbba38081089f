package org.kvmfacts.api.cache;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import org.kvmfacts.api.BaseAddress;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Serves texts outside the API that are made of the content, and lets clients keep them
 * as they keep its answers.
 */
@Component
public class TextDocuments {

	private static final MediaType MARKDOWN = new MediaType(MediaType.TEXT_MARKDOWN, StandardCharsets.UTF_8);

	private final EntityTags tags;

	private final Revalidation revalidation;

	TextDocuments(EntityTags tags, Revalidation revalidation) {
		this.tags = tags;
		this.revalidation = revalidation;
	}

	/**
	 * Serves a text in Markdown.
	 * @param request the request
	 * @param text writes the text, unless the client has it already
	 * @return the answer
	 */
	public ResponseEntity<String> serve(HttpServletRequest request, Supplier<String> text) {
		String tag = this.tags.tag(BaseAddress.of(request.getRequestURI()));
		return Revalidation.same(request, () -> tag)
			.map((known) -> ResponseEntity.status(HttpStatus.NOT_MODIFIED)
				.headers(this.revalidation.headers(known))
				.<String>build())
			.orElseGet(() -> ResponseEntity.ok()
				.headers(this.revalidation.headers(tag))
				.contentType(MARKDOWN)
				.body(text.get()));
	}

}
