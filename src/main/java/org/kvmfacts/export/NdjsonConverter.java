package org.kvmfacts.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

import org.kvmfacts.api.representation.WriteOnlyConverter;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Writes the data set with one item per line.
 */
@Component
class NdjsonConverter extends WriteOnlyConverter<ExportView> {

	private final JsonMapper json;

	NdjsonConverter(JsonMapper json) {
		super(MediaType.APPLICATION_NDJSON);
		this.json = json;
	}

	@Override
	protected boolean supports(Class<?> type) {
		return type == ExportView.class;
	}

	@Override
	protected void writeInternal(ExportView export, HttpOutputMessage message) throws IOException {
		message.getHeaders()
			.setContentDisposition(ContentDisposition.attachment()
				.filename(export.name() + "-" + export.revision() + ".ndjson")
				.build());
		OutputStream body = new BufferedOutputStream(message.getBody());
		line(body, "revision", new Revision(export.name(), export.revision(), export.published()));
		for (Map.Entry<String, Iterable<?>> list : export.lists().entrySet()) {
			for (Object item : list.getValue()) {
				line(body, list.getKey(), item);
			}
		}
		body.flush();
	}

	private void line(OutputStream body, String type, Object item) throws IOException {
		body.write(this.json.writeValueAsBytes(new Line(type, item)));
		body.write('\n');
	}

	private record Revision(String name, String revision, String published) {
	}

	private record Line(String type, Object item) {
	}

}
