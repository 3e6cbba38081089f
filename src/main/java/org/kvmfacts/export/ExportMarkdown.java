package org.kvmfacts.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.kvmfacts.api.representation.MarkdownBuilder;
import org.kvmfacts.api.representation.MarkdownWriters;
import org.kvmfacts.api.representation.WriteOnlyConverter;

import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Writes the FAQ entries, facts and organisations as one text.
 */
@Component
class ExportMarkdown extends WriteOnlyConverter<ExportView> {

	private final MarkdownWriters writers;

	ExportMarkdown(MarkdownWriters writers) {
		super(MediaType.TEXT_MARKDOWN);
		this.writers = writers;
	}

	@Override
	protected boolean supports(Class<?> type) {
		return type == ExportView.class;
	}

	@Override
	protected void writeInternal(ExportView export, HttpOutputMessage message) throws IOException {
		Writer body = new BufferedWriter(new OutputStreamWriter(message.getBody(), StandardCharsets.UTF_8));
		body.write(new MarkdownBuilder(export.name())
			.paragraphs("Revision " + export.revision() + ", published " + export.published()
					+ ": questions, facts and organisations.")
			.toString());
		for (Iterable<?> items : List.of(export.faqs(), export.facts(), export.organisations())) {
			for (Object item : items) {
				body.write("\n" + this.writers.write(item));
			}
		}
		body.flush();
	}

}
