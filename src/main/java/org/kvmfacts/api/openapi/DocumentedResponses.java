package org.kvmfacts.api.openapi;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.kvmfacts.api.page.PageLinks;
import org.kvmfacts.api.problem.ProblemType;
import org.springdoc.core.customizers.GlobalOperationCustomizer;

import org.springframework.util.StringUtils;
import org.springframework.web.method.HandlerMethod;

/**
 * Documents the responses that all operations share: the links of a list, and the
 * possible problems.
 */
class DocumentedResponses implements GlobalOperationCustomizer {

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
		DocumentedCaching.HEADERS.forEach(response::addHeaderObject);
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
