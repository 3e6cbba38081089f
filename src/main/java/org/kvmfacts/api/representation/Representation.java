package org.kvmfacts.api.representation;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.content.CodedEnum;

import org.springframework.http.MediaType;
import org.springframework.util.MimeType;

/**
 * The representations of responses, chosen by the header {@code Accept} or the parameter
 * {@code format}.
 */
public enum Representation implements CodedEnum {

	/**
	 * The default, available for everything.
	 */
	JSON("json", MediaType.APPLICATION_JSON_VALUE),

	/**
	 * A table (RFC 4180), for lists.
	 */
	CSV("csv", Representation.CSV_VALUE),

	/**
	 * Linked data in the terms of schema.org (JSON-LD 1.1).
	 */
	JSON_LD("jsonld", Representation.JSON_LD_VALUE),

	/**
	 * Text for people and language models (RFC 7763).
	 */
	MARKDOWN("markdown", MediaType.TEXT_MARKDOWN_VALUE),

	/**
	 * One JSON text per line, for the export.
	 */
	NDJSON("ndjson", MediaType.APPLICATION_NDJSON_VALUE);

	/**
	 * The media type of tables.
	 */
	public static final String CSV_VALUE = "text/csv";

	/**
	 * The media type of linked data.
	 */
	public static final String JSON_LD_VALUE = "application/ld+json";

	private final String code;

	private final String mediaType;

	Representation(String code, String mediaType) {
		this.code = code;
		this.mediaType = mediaType;
	}

	@Override
	public String code() {
		return this.code;
	}

	/**
	 * The media type, without parameters.
	 */
	public MediaType mediaType() {
		return MediaType.parseMediaType(this.mediaType);
	}

	/**
	 * The representation of a media type, whatever its parameters.
	 */
	public static Optional<Representation> of(@Nullable MimeType type) {
		return List.of(values())
			.stream()
			.filter((representation) -> representation.mediaType().equalsTypeAndSubtype(type))
			.findFirst();
	}

}
