package org.kvmfacts.api.server;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.kvmfacts.api.BaseAddress;
import org.kvmfacts.api.Href;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells programs that know only the host where the API and its description are (RFC
 * 9727).
 */
@RestController
class ApiCatalog {

	static final String PATH = "/.well-known/api-catalog";

	private static final MediaType LINKSET = new MediaType("application", "linkset+json",
			Map.of("profile", "\"https://www.rfc-editor.org/info/rfc9727\""));

	@GetMapping(PATH)
	ResponseEntity<Linkset> catalog() {
		Context api = new Context(BaseAddress.of(Href.of()),
				List.of(new Link(description(), MediaType.APPLICATION_JSON_VALUE)),
				List.of(new Link(documentation(), MediaType.TEXT_HTML_VALUE)));
		return ResponseEntity.ok()
			.contentType(LINKSET)
			.header(HttpHeaders.LINK, "<" + BaseAddress.of(PATH) + ">; rel=\"api-catalog\"")
			.body(new Linkset(List.of(api)));
	}

	/**
	 * The links from the API root to its description (RFC 8631).
	 */
	static List<String> links() {
		return List.of("<" + description() + ">; rel=\"service-desc\"; type=\"application/json\"",
				"<" + documentation() + ">; rel=\"service-doc\"; type=\"text/html\"",
				"<" + BaseAddress.of(PATH) + ">; rel=\"api-catalog\"");
	}

	static String description() {
		return BaseAddress.of("/v3/api-docs");
	}

	static String clientDescription() {
		return BaseAddress.of("/v3/api-docs/client");
	}

	static String documentation() {
		return BaseAddress.of("/swagger-ui.html");
	}

	/**
	 * A set of links (RFC 9264).
	 */
	record Linkset(List<Context> linkset) {
	}

	/**
	 * The links of one address.
	 */
	record Context(String anchor, @JsonProperty("service-desc") List<Link> descriptions,
			@JsonProperty("service-doc") List<Link> documents) {
	}

	/**
	 * A link.
	 */
	record Link(String href, String type) {
	}

}
