package org.kvmfacts.api.representation;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

/**
 * Writes entries of any type that has Markdown.
 */
@Component
public class MarkdownWriters {

	private final Map<Class<?>, MarkdownWriter<?>> byType;

	MarkdownWriters(List<MarkdownWriter<?>> writers) {
		this.byType = WriteOnlyConverter.byType(writers, MarkdownWriter.class);
	}

	boolean supports(Class<?> type) {
		return this.byType.containsKey(type);
	}

	@SuppressWarnings("unchecked")
	public String write(Object entry) {
		return ((MarkdownWriter<Object>) Objects.requireNonNull(this.byType.get(entry.getClass()))).write(entry);
	}

}
