package org.kvmfacts.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.BaseAddress;
import org.kvmfacts.api.page.Page;
import org.kvmfacts.api.page.PageQuery;
import org.kvmfacts.api.representation.JsonLdConverter;
import org.kvmfacts.api.representation.Representation;
import org.kvmfacts.content.DataRevision;
import org.kvmfacts.content.Identified;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/**
 * Renders pages: a frame around what a template shows.
 */
@Component
class Site {

	/**
	 * The media type of pages.
	 */
	static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private final TemplateEngine templates;

	private final JsonLdConverter jsonLd;

	private final DataRevision revision;

	private final Catalogue catalogue;

	private final String assets = digest("site.css") + digest("site.js") + digest("theme.js");

	Site(TemplateEngine templates, JsonLdConverter jsonLd, DataRevision revision, Catalogue catalogue) {
		this.templates = templates;
		this.jsonLd = jsonLd;
		this.revision = revision;
		this.catalogue = catalogue;
	}

	/**
	 * The frame of a page with its data at the same path in the API.
	 * @param entry the entry to describe to search engines, if any
	 * @param others the representations of the data besides JSON
	 */
	Frame frame(String title, String description, String path, @Nullable Object entry, Representation... others) {
		return frameWithData(title, description, path, DataLink.of("/api/v1" + path, others), entry);
	}

	/**
	 * The frame of a page with its data elsewhere in the API.
	 */
	Frame frameWithData(String title, String description, String path, List<DataLink> data, @Nullable Object entry) {
		return new Frame(title, description, BaseAddress.of(""), path, data,
				(entry != null) ? this.jsonLd.document(entry) : null, this.assets, this.revision.id());
	}

	/**
	 * The address of the current request.
	 * @param bound the parameters of the request that the page reads
	 */
	Address address(String path, Record... bound) {
		return Address.of(path, this.catalogue::label, bound);
	}

	/**
	 * Shows a page of a list.
	 * @param name its path, and that of its template
	 */
	<Q extends Record, V extends Identified> ResponseEntity<byte[]> list(String name, String title, String description,
			Q query, PageQuery page, Page<V> found) {
		Address address = address("/" + name, query, page);
		// All later pages would otherwise have the same title.
		String from = (page.cursor() == null) ? ""
				: found.items()
					.stream()
					.findFirst()
					.map((first) -> ", from “" + this.catalogue.title(name, first.id()) + "”")
					.orElse("");
		Frame frame = frame(address.title(title) + from, description, address.path(), null, Representation.CSV,
				Representation.JSON_LD);
		return show(name, new ListPage<>(frame, address, query, this.catalogue, found));
	}

	/**
	 * Shows a page.
	 */
	ResponseEntity<byte[]> show(String template, Object page) {
		return ResponseEntity.ok().contentType(HTML).body(render(template, page));
	}

	byte[] render(String template, Object page) {
		Utf8ByteOutput output = new Utf8ByteOutput();
		this.templates.render(template + ".jte", page, output);
		return output.toByteArray();
	}

	private static String digest(String file) {
		try {
			return DigestUtils.md5DigestAsHex(new ClassPathResource("static/assets/" + file).getContentAsByteArray())
				.substring(0, 6);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
