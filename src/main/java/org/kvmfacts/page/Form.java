package org.kvmfacts.page;

import java.util.List;
import java.util.stream.Stream;

import org.kvmfacts.api.representation.Representation;

/**
 * What a page shows, in a form for programs.
 *
 * @param label the name of the form
 * @param type its media type
 * @param href the address
 */
record Form(String label, String type, String href) {

	/**
	 * The forms of an address in the API.
	 * @param path the address, with its query
	 * @param others the forms besides JSON
	 */
	static List<Form> of(String path, Representation... others) {
		return Stream
			.concat(Stream.of(new Form("JSON", "application/json", path)),
					Stream.of(others)
						.map((form) -> new Form(label(form), form.mediaType().toString(),
								path + (path.contains("?") ? "&" : "?") + "format=" + form.code())))
			.toList();
	}

	private static String label(Representation form) {
		return switch (form) {
			case CSV -> "CSV";
			case JSON_LD -> "JSON-LD";
			case MARKDOWN -> "Markdown";
			default -> form.code();
		};
	}

}
