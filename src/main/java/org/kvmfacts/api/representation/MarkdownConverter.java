package org.kvmfacts.api.representation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Writes entries as Markdown.
 */
@Component
class MarkdownConverter extends WriteOnlyConverter<Object> {

	private final MarkdownWriters writers;

	MarkdownConverter(MarkdownWriters writers) {
		super(MediaType.TEXT_MARKDOWN);
		this.writers = writers;
	}

	@Override
	protected boolean supports(Class<?> type) {
		return this.writers.supports(type);
	}

	@Override
	protected void writeInternal(Object item, HttpOutputMessage message) throws IOException {
		message.getBody().write(this.writers.write(item).getBytes(StandardCharsets.UTF_8));
	}

}
