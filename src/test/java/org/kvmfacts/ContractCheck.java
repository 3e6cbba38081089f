package org.kvmfacts;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.boot.resttestclient.autoconfigure.RestTestClientBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.util.AntPathMatcher;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks every API response that a test reads against the OpenAPI document of the
 * service: its status and media type are documented, its body follows the schema, and it
 * has no other fields.
 */
@TestConfiguration(proxyBeanMethods = false)
public class ContractCheck {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Map<String, JsonNode> documents = new ConcurrentHashMap<>();

	private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

	@Bean
	RestTestClientBuilderCustomizer contractCheckCustomizer() {
		return (builder) -> builder.entityExchangeResultConsumer(this::check);
	}

	private void check(EntityExchangeResult<?> result) {
		check(result.getMethod(), result.getUrl(), result.getStatus(), result.getResponseHeaders().getContentType(),
				result.getResponseBodyContent());
	}

	void check(HttpMethod method, URI uri, HttpStatusCode status, @Nullable MediaType type, byte @Nullable [] body) {
		if (!uri.getPath().startsWith("/api/") || body == null || body.length == 0) {
			return;
		}
		JsonNode document = this.documents.computeIfAbsent(uri.getAuthority(), ContractCheck::document);
		JsonNode operation = HttpMethod.GET.equals(method) ? operation(document, uri) : null;
		String path = schemaPath(document, operation, uri, status, type);
		if (!path.isEmpty()) {
			Schema schema = schema(document, path);
			List<Error> errors = schema.validate(JSON.readTree(body));
			assertThat(errors).as("%s against its schema", uri).isEmpty();
		}
	}

	private static String plain(@Nullable MediaType type) {
		return (type != null) ? type.getType() + "/" + type.getSubtype() : "";
	}

	private static String schemaPath(JsonNode document, @Nullable JsonNode operation, URI uri, HttpStatusCode status,
			@Nullable MediaType type) {
		if (operation == null) {
			assertThat(status.isError()).as("%s is not documented and fails", uri).isTrue();
			return "#/components/schemas/Problem";
		}
		JsonNode response = operation.path("responses").path(String.valueOf(status.value()));
		if (response.has("$ref")) {
			response = document.at(response.path("$ref").asString().substring(1));
		}
		JsonNode media = response.path("content").path(plain(type));
		assertThat(media.isMissingNode()).as("%s documents status %s as %s", uri, status, type).isFalse();
		String schema = media.path("schema").path("$ref").asString();
		assertThat(schema.isEmpty()).as("%s has a schema", uri)
			.isEqualTo(!plain(type).matches("application/((ld|problem)\\+)?json"));
		return schema;
	}

	private static @Nullable JsonNode operation(JsonNode document, URI uri) {
		AntPathMatcher matcher = new AntPathMatcher();
		return document.path("paths")
			.properties()
			.stream()
			.filter((path) -> matcher.match(path.getKey(), uri.getRawPath()))
			.map((path) -> path.getValue().path("get"))
			.findFirst()
			.orElse(null);
	}

	private Schema schema(JsonNode document, String path) {
		return this.schemas.computeIfAbsent(path, (key) -> {
			ObjectNode root = JSON.createObjectNode();
			root.put("$ref", path);
			root.set("components", document.path("components").deepCopy());
			return SchemaRegistry.withDialect(Dialects.getDraft202012()).getSchema(root);
		});
	}

	private static JsonNode document(String authority) {
		String text = RestClient.create("http://" + authority).get().uri("/v3/api-docs").retrieve().body(String.class);
		JsonNode document = JSON.readTree(String.valueOf(text));
		for (JsonNode schema : document.path("components").path("schemas")) {
			if (schema.has("properties") && !schema.has("additionalProperties")) {
				((ObjectNode) schema).put("additionalProperties", false);
			}
		}
		return document;
	}

}
