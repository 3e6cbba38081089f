package org.kvmfacts.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.BaseAddress;
import org.kvmfacts.api.cache.CacheControlProperties;
import org.kvmfacts.api.representation.JsonLdConverter;
import org.kvmfacts.content.DataRevision;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/**
 * Makes pages: a frame around what a template shows.
 */
@Component
class Site {

	/**
	 * What pages are.
	 */
	static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private final TemplateEngine templates;

	private final JsonLdConverter jsonLd;

	private final DataRevision revision;

	private final CacheControlProperties caching;

	private final String assets = digest("static/assets/site.css") + digest("static/assets/site.js");

	Site(TemplateEngine templates, JsonLdConverter jsonLd, DataRevision revision, CacheControlProperties caching) {
		this.templates = templates;
		this.jsonLd = jsonLd;
		this.revision = revision;
		this.caching = caching;
	}

	/**
	 * The frame of a page.
	 * @param title the title
	 * @param description what the page says
	 * @param path the lasting path
	 * @param forms the same as data
	 * @param thing what search engines are told of, as the API serves it, if anything
	 */
	Frame frame(String title, String description, String path, List<Form> forms, @Nullable Object thing) {
		return new Frame(title, description, BaseAddress.of(""), path, forms,
				(thing != null) ? this.jsonLd.document(thing) : null, this.assets, this.revision.id());
	}

	/**
	 * Shows a page.
	 * @param template the name of its template
	 * @param page what the template shows
	 */
	ResponseEntity<byte[]> show(String template, Object page) {
		byte[] html = render(template, page);
		// Weak, for it is compressed on its way.
		return ResponseEntity.ok()
			.header(HttpHeaders.CACHE_CONTROL, this.caching.header())
			.eTag("W/\"" + DigestUtils.md5DigestAsHex(html) + '"')
			.contentType(HTML)
			.body(html);
	}

	/**
	 * Makes a page that tells what went wrong.
	 * @param page what to tell
	 */
	byte[] error(ErrorPage page) {
		return render("error", page);
	}

	private byte[] render(String template, Object page) {
		Utf8ByteOutput output = new Utf8ByteOutput();
		this.templates.render(template + ".jte", page, output);
		return output.toByteArray();
	}

	private static String digest(String path) {
		try {
			return DigestUtils.md5DigestAsHex(new ClassPathResource(path).getContentAsByteArray()).substring(0, 6);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
