package org.kvmfacts.api.representation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.page.PageView;

import org.springframework.core.ResolvableType;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractSmartHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Writes lists as tables (RFC 4180), row by row as they are read.
 */
@Component
class CsvConverter extends AbstractSmartHttpMessageConverter<Object> {

	// Without it, spreadsheets assume another encoding.
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	CsvConverter() {
		super(MediaType.parseMediaType(Representation.CSV_VALUE));
		setDefaultCharset(StandardCharsets.UTF_8);
	}

	@Override
	public boolean canWrite(ResolvableType type, Class<?> value, @Nullable MediaType mediaType) {
		return (value == PageView.class || Tabular.class.isAssignableFrom(value)) && canWrite(mediaType);
	}

	@Override
	public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
		return false;
	}

	@Override
	protected void writeInternal(Object value, ResolvableType type, HttpOutputMessage message,
			@Nullable Map<String, Object> hints) throws IOException {
		ResolvableType listing = (value instanceof Tabular)
				? ResolvableType.forClass(value.getClass()).as(Tabular.class) : type.as(PageView.class);
		message.getHeaders().setContentDisposition(attachment(value));
		write((value instanceof Tabular<?> tabular) ? tabular.table() : ((PageView<?>) value).rows(),
				CsvColumn.of(listing.getGeneric(0).toClass()), message);
	}

	private static void write(Iterable<?> rows, List<CsvColumn> columns, HttpOutputMessage message) throws IOException {
		Writer body = new BufferedWriter(new OutputStreamWriter(message.getBody(), StandardCharsets.UTF_8));
		body.write(BYTE_ORDER_MARK);
		CSVPrinter table = new CSVPrinter(body, CSVFormat.RFC4180);
		table.printRecord(columns.stream().map(CsvColumn::name));
		for (Object row : rows) {
			for (CsvColumn column : columns) {
				table.print(column.text(row));
			}
			table.println();
		}
		table.flush();
	}

	private static ContentDisposition attachment(Object value) {
		return ContentDisposition.attachment().filename("kvm-facts-" + name(value) + ".csv").build();
	}

	private static String name(Object value) {
		if (value instanceof PageView<?> page) {
			List<String> path = UriComponentsBuilder.fromUriString(page.self()).build().getPathSegments();
			return path.get(path.size() - 1);
		}
		return StringUtils.uncapitalize(value.getClass().getSimpleName().replace("View", ""));
	}

	@Override
	public Object read(ResolvableType type, HttpInputMessage message, @Nullable Map<String, Object> hints) {
		throw new HttpMessageNotReadableException("Nothing is read", message);
	}

}
