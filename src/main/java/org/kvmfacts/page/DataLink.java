package org.kvmfacts.page;

import java.util.List;
import java.util.stream.Stream;

import org.kvmfacts.api.representation.Representation;

/**
 * A link to the data of a page.
 */
record DataLink(String label, String type, String href) {

	/**
	 * Links to the representations of an address in the API.
	 * @param others the representations besides JSON
	 */
	static List<DataLink> of(String path, Representation... others) {
		return Stream
			.concat(Stream.of(new DataLink("JSON", "application/json", path)), Stream.of(others)
				.map((representation) -> new DataLink(label(representation), representation.mediaType().toString(),
						path + (path.contains("?") ? "&" : "?") + "format=" + representation.code())))
			.toList();
	}

	private static String label(Representation representation) {
		return switch (representation) {
			case CSV -> "CSV";
			case JSON_LD -> "JSON-LD";
			case MARKDOWN -> "Markdown";
			default -> representation.code();
		};
	}

}
