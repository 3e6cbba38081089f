package org.kvmfacts.api.openapi;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.kvmfacts.api.BaseAddress;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the OpenAPI document for client generators, most of which support one media type
 * per status: only JSON, without the parameter {@code format}.
 */
@RestController
class ClientDocument {

	static final String PATH = "/v3/api-docs/client";

	private static final List<String> JSON = List.of(MediaType.APPLICATION_JSON_VALUE,
			MediaType.APPLICATION_PROBLEM_JSON_VALUE);

	private final ObjectProvider<OpenApiWebMvcResource> whole;

	private final JsonMapper json;

	ClientDocument(ObjectProvider<OpenApiWebMvcResource> whole, JsonMapper json) {
		this.whole = whole;
		this.json = json;
	}

	@GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
	JsonNode document(HttpServletRequest request) throws com.fasterxml.jackson.core.JsonProcessingException {
		JsonNode document = this.json.readTree(this.whole.getObject().openapiJson(request, PATH, Locale.ENGLISH));
		document.path("paths").forEach((path) -> path.forEach(ClientDocument::reduce));
		((ObjectNode) document.path("components").path("schemas")).remove(DocumentedRepresentations.LINKED_DATA);
		((ObjectNode) document).putObject("externalDocs")
			.put("description", "For developers")
			.put("url", BaseAddress.of("/developers"));
		return document;
	}

	private static void reduce(JsonNode operation) {
		ArrayNode parameters = (ArrayNode) operation.path("parameters");
		for (int i = parameters.size() - 1; i >= 0; i--) {
			if ("format".equals(parameters.get(i).path("name").asString())) {
				parameters.remove(i);
			}
		}
		// This is the default, but some generators join the values with commas unless it
		// is explicit.
		parameters.valueStream()
			.filter((parameter) -> "array".equals(parameter.path("schema").path("type").asString()))
			.forEach((parameter) -> ((ObjectNode) parameter).put("explode", true));
		JsonNode content = operation.path("responses").path("200").path("content");
		((ObjectNode) content).retain(JSON);
		content.forEach((type) -> ((ObjectNode) type).remove("example"));
	}

}
