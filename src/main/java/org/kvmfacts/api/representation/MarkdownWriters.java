package org.kvmfacts.api.representation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/**
 * Writes entries of any type that has Markdown.
 */
@Component
public class MarkdownWriters {

	private final Map<Class<?>, MarkdownWriter<?>> byType;

	MarkdownWriters(List<MarkdownWriter<?>> writers) {
		this.byType = writers.stream().collect(Collectors.toMap(MarkdownWriter::type, Function.identity()));
	}

	boolean supports(Class<?> type) {
		return this.byType.containsKey(type);
	}

	/**
	 * Writes the text of each entry; all are of one type.
	 */
	@SuppressWarnings("unchecked")
	public <V> List<String> write(List<V> entries) {
		return entries.isEmpty() ? List.of()
				: ((MarkdownWriter<V>) Objects.requireNonNull(this.byType.get(entries.get(0).getClass())))
					.write(entries);
	}

}
