package org.kvmfacts.api.representation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Writes entries as Markdown.
 */
@Component
class MarkdownConverter extends WriteOnlyConverter<Object> {

	private final Map<Class<?>, MarkdownWriter<?>> byType;

	MarkdownConverter(List<MarkdownWriter<?>> writers) {
		super(MediaType.TEXT_MARKDOWN);
		this.byType = writers.stream().collect(Collectors.toMap(MarkdownWriter::type, Function.identity()));
	}

	@Override
	protected boolean supports(Class<?> type) {
		return this.byType.containsKey(type);
	}

	@Override
	@SuppressWarnings("unchecked")
	protected void writeInternal(Object item, HttpOutputMessage message) throws IOException {
		MarkdownWriter<Object> writer = (MarkdownWriter<Object>) Objects
			.requireNonNull(this.byType.get(item.getClass()));
		message.getBody().write(writer.write(List.of(item)).get(0).getBytes(StandardCharsets.UTF_8));
	}

}
