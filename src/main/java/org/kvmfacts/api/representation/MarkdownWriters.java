package org.kvmfacts.api.representation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Writes entries of any type that has Markdown.
 */
@Component
public class MarkdownWriters extends WriteOnlyConverter<Object> {

	private final Map<Class<?>, MarkdownWriter<?>> byType;

	MarkdownWriters(List<MarkdownWriter<?>> writers) {
		super(MediaType.TEXT_MARKDOWN);
		this.byType = byType(writers, MarkdownWriter.class);
	}

	@Override
	protected boolean supports(Class<?> type) {
		return this.byType.containsKey(type);
	}

	@Override
	protected void writeInternal(Object entry, HttpOutputMessage message) throws IOException {
		message.getBody().write(write(entry).getBytes(StandardCharsets.UTF_8));
	}

	@SuppressWarnings("unchecked")
	public String write(Object entry) {
		return ((MarkdownWriter<Object>) Objects.requireNonNull(this.byType.get(entry.getClass()))).write(entry);
	}

}
