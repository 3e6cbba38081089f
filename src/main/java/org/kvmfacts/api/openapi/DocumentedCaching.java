package org.kvmfacts.api.openapi;

import java.util.Map;
import java.util.TreeMap;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OpenApiCustomizer;

/**
 * Documents the caching headers of responses, and the response 304.
 */
class DocumentedCaching implements OpenApiCustomizer {

	static final Map<String, Header> HEADERS = new TreeMap<>(Map.of("ETag", header(
			"The tag of this response: made from its bytes, the same on every instance with the same content and "
					+ "code; weak for the export and for whole tables. Send it back in If-None-Match.",
			"\"9b2c3a7d5e8f4a1b9c0d6e2f7a8b3c4d\""), "Last-Modified",
			header("When the content or the code last changed.", "Sun, 22 Nov 2026 00:00:00 GMT"), "Cache-Control",
			header("How long the response may be cached.",
					"max-age=300, public, stale-while-revalidate=86400, stale-if-error=604800")));

	@Override
	public void customise(OpenAPI openApi) {
		ApiResponse unchanged = new ApiResponse()
			.description("Not modified: If-None-Match has the current tag, or nothing has changed since "
					+ "If-Modified-Since. There is no body.");
		HEADERS.forEach(unchanged::addHeaderObject);
		openApi.getComponents().addResponses("NotModified", unchanged);
	}

	private static Header header(String description, String example) {
		return new Header().description(description).schema(new StringSchema()).example(example);
	}

}
