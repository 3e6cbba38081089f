package org.kvmfacts.api.openapi;

import java.util.List;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.kvmfacts.api.page.PageQuery;
import org.kvmfacts.api.problem.ParameterError;
import org.kvmfacts.api.problem.Problem;
import org.kvmfacts.api.problem.ProblemType;
import org.springdoc.core.customizers.OpenApiCustomizer;

/**
 * Documents the problems that operations refer to.
 */
class DocumentedProblems implements OpenApiCustomizer {

	private static final String PROBLEM = "application/problem+json";

	private static final List<ProblemType> DOCUMENTED = List.of(ProblemType.INVALID_PARAMETER, ProblemType.NOT_FOUND,
			ProblemType.GONE, ProblemType.NOT_ACCEPTABLE, ProblemType.REQUEST_REFUSED, ProblemType.TOO_MANY_REQUESTS,
			ProblemType.UNAVAILABLE);

	@Override
	public void customise(OpenAPI openApi) {
		Components components = openApi.getComponents();
		components.addSchemas(DocumentedRepresentations.LINKED_DATA, DocumentedRepresentations.linkedData());
		ModelConverters.getInstance(true).readAllAsResolvedSchema(new AnnotatedType(Problem.class)).referencedSchemas
			.forEach(components::addSchemas);
		DOCUMENTED.forEach((type) -> components.addResponses(type.schemaName(), response(type)));
	}

	private static ApiResponse response(ProblemType type) {
		MediaType problem = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))
			.example(Json31.mapper().valueToTree(example(type)));
		ApiResponse response = new ApiResponse().description(type.explanation())
			.content(new Content().addMediaType(PROBLEM, problem));
		if (type == ProblemType.UNAVAILABLE || type == ProblemType.TOO_MANY_REQUESTS) {
			response.addHeaderObject("Retry-After",
					new Header().schema(new IntegerSchema()).description("Seconds to wait before trying again."));
		}
		if (type == ProblemType.TOO_MANY_REQUESTS) {
			response.addHeaderObject("RateLimit-Policy",
					DocumentedResponses.header(
							"How many requests a client may send (q) in a window of so many seconds (w).",
							"\"default\";q=6000;w=60"));
			response.addHeaderObject("RateLimit",
					DocumentedResponses.header(
							"How many requests are left (r), and in how many seconds the window ends (t).",
							"\"default\";r=0;t=42"));
		}
		return response;
	}

	private static Problem example(ProblemType type) {
		List<ParameterError> errors = (type == ProblemType.INVALID_PARAMETER)
				? List.of(new ParameterError("limit", PageQuery.LIMIT, List.of())) : List.of();
		String detail = errors.isEmpty() ? type.explanation() : errors.get(0).sentence();
		return new Problem("http://localhost:8080" + type.path(), type.title(), type.status().value(), detail,
				"/api/v1/facts", errors, "4bf92f3577b34da6", null);
	}

}
