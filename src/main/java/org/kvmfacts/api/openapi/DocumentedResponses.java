package org.kvmfacts.api.openapi;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.kvmfacts.api.page.PageLinks;
import org.kvmfacts.api.problem.ProblemType;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.util.StringUtils;
import org.springframework.web.method.HandlerMethod;

/**
 * Documents the responses that all operations share: the caching headers, the response
 * 304, the links of a list, and the possible problems.
 */
class DocumentedResponses implements GlobalOperationCustomizer, OpenApiCustomizer {

	private static final Map<String, Header> CACHING = new TreeMap<>(Map.of("ETag", header(
			"The tag of this response: made from its bytes, the same on every instance with the same content and "
					+ "code; weak for the export and for whole tables. Send it back in If-None-Match.",
			"\"9b2c3a7d5e8f4a1b9c0d6e2f7a8b3c4d\""), "Last-Modified",
			header("The day on which the content last changed; prefer the tag, which also changes with the code.",
					"Sun, 22 Nov 2026 00:00:00 GMT"),
			"Cache-Control", header("How long the response may be cached.",
					"max-age=300, public, stale-while-revalidate=86400, stale-if-error=604800")));

	@Override
	public void customise(OpenAPI openApi) {
		ApiResponse unchanged = new ApiResponse()
			.description("Not modified: If-None-Match has the current tag, or the content has not changed "
					+ "since If-Modified-Since. There is no body.");
		CACHING.forEach(unchanged::addHeaderObject);
		openApi.getComponents().addResponses("NotModified", unchanged);
	}

	static Header header(String description, String example) {
		return new Header().description(description).schema(new StringSchema()).example(example);
	}

	@Override
	public Operation customize(Operation operation, HandlerMethod handler) {
		List<Parameter> parameters = (operation.getParameters() != null) ? operation.getParameters() : List.of();
		parameters.forEach(DocumentedResponses::dropNull);
		parameters.forEach(DocumentedResponses::typeExample);
		describe(operation, handler);
		operation.getResponses().addApiResponse("304", new ApiResponse().$ref("NotModified"));
		add(operation, ProblemType.INVALID_PARAMETER);
		if (parameters.stream().anyMatch((parameter) -> "path".equals(parameter.getIn()))) {
			add(operation, ProblemType.NOT_FOUND);
			add(operation, ProblemType.GONE);
		}
		add(operation, ProblemType.NOT_ACCEPTABLE);
		for (String tooLong : List.of("414", "431")) {
			operation.getResponses()
				.addApiResponse(tooLong, new ApiResponse().$ref(ProblemType.REQUEST_REFUSED.schemaName()));
		}
		add(operation, ProblemType.TOO_MANY_REQUESTS);
		add(operation, ProblemType.UNAVAILABLE);
		return operation;
	}

	private static void describe(Operation operation, HandlerMethod handler) {
		ApiResponse response = Objects.requireNonNull(operation.getResponses().get("200"));
		response.setDescription(description(operation));
		CACHING.forEach(response::addHeaderObject);
		if (PageLinks.class.isAssignableFrom(handler.getReturnType().getParameterType())) {
			response.addHeaderObject("Link", new Header().schema(new StringSchema())
				.description("The links of the page: self and, where there is one, next (RFC 8288)."));
		}
	}

	private static String description(Operation operation) {
		String id = operation.getOperationId();
		String summary = operation.getSummary();
		if (id.startsWith("list")) {
			return "A page of " + id.substring("list".length()).toLowerCase(Locale.ROOT) + ".";
		}
		return summary.startsWith("Get ") ? StringUtils.capitalize(summary.substring("Get ".length())) + "."
				: "The result.";
	}

	private static void add(Operation operation, ProblemType type) {
		operation.getResponses()
			.addApiResponse(String.valueOf(type.status().value()), new ApiResponse().$ref(type.schemaName()));
	}

	// A parameter may be left out but never null.
	private static void dropNull(Parameter parameter) {
		Set<?> types = parameter.getSchema().getTypes();
		if (types != null) {
			types.remove("null");
		}
	}

	// Tools send every example that they find, and all filters at once match nothing; so
	// only required parameters keep their examples. Annotations give examples as text,
	// and "2006" would be read as a number.
	private static void typeExample(Parameter parameter) {
		Set<?> types = parameter.getSchema().getTypes();
		if (!Boolean.TRUE.equals(parameter.getRequired())) {
			parameter.setExample(null);
		}
		else if (parameter.getExample() != null && types != null && types.contains("string")) {
			parameter.setExample(String.valueOf(parameter.getExample()));
		}
	}

}
