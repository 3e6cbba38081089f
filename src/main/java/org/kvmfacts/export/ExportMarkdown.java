package org.kvmfacts.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.kvmfacts.api.representation.MarkdownBuilder;
import org.kvmfacts.api.representation.MarkdownWriter;
import org.kvmfacts.api.representation.WriteOnlyConverter;
import org.kvmfacts.fact.FactView;
import org.kvmfacts.faq.FaqView;
import org.kvmfacts.organisation.OrganisationView;

import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Writes the FAQ entries, facts and organisations as one text.
 */
@Component
class ExportMarkdown extends WriteOnlyConverter<ExportView> {

	private static final int BATCH = 100;

	private final MarkdownWriter<FaqView> faqs;

	private final MarkdownWriter<FactView> facts;

	private final MarkdownWriter<OrganisationView> organisations;

	ExportMarkdown(MarkdownWriter<FaqView> faqs, MarkdownWriter<FactView> facts,
			MarkdownWriter<OrganisationView> organisations) {
		super(MediaType.TEXT_MARKDOWN);
		this.faqs = faqs;
		this.facts = facts;
		this.organisations = organisations;
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
		write(body, this.faqs, export.faqs());
		write(body, this.facts, export.facts());
		write(body, this.organisations, export.organisations());
		body.flush();
	}

	private static <V> void write(Writer body, MarkdownWriter<V> writer, Iterable<V> items) throws IOException {
		List<V> batch = new ArrayList<>();
		for (V item : items) {
			batch.add(item);
			if (batch.size() == BATCH) {
				flush(body, writer, batch);
			}
		}
		flush(body, writer, batch);
	}

	private static <V> void flush(Writer body, MarkdownWriter<V> writer, List<V> batch) throws IOException {
		for (String text : batch.isEmpty() ? List.<String>of() : writer.write(batch)) {
			body.write('\n');
			body.write(text);
		}
		batch.clear();
	}

}
