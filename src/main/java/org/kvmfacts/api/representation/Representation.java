package org.kvmfacts.api.representation;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.content.CodedEnum;

import org.springframework.http.MediaType;
import org.springframework.util.MimeType;

/**
 * The forms in which things can be had, by the header {@code Accept} or by the parameter
 * {@code format}.
 */
public enum Representation implements CodedEnum {

	/**
	 * What everything can be had as.
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
	 * A JSON text on each line, for the export.
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
	 * The media type that stands for the form in headers.
	 * @return the media type, without parameters
	 */
	public MediaType mediaType() {
		return MediaType.parseMediaType(this.mediaType);
	}

	/**
	 * The form that a media type stands for.
	 * @param type the media type, whatever its parameters
	 * @return the form, if it is one of these
	 */
	public static Optional<Representation> of(@Nullable MimeType type) {
		return List.of(values())
			.stream()
			.filter((representation) -> representation.mediaType().equalsTypeAndSubtype(type))
			.findFirst();
	}

}
