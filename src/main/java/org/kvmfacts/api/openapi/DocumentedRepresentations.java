package org.kvmfacts.api.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import org.kvmfacts.api.page.PageView;
import org.kvmfacts.api.representation.FormatParameter;
import org.kvmfacts.api.representation.Representation;
import org.springdoc.core.customizers.GlobalOperationCustomizer;

import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.web.method.HandlerMethod;

/**
 * Documents the representations of a response, each with a real example, and the
 * parameter that chooses among them.
 */
class DocumentedRepresentations implements GlobalOperationCustomizer {

	/**
	 * The name of the schema of JSON-LD.
	 */
	static final String LINKED_DATA = "LinkedData";

	private static final String FORMAT = "Response format; overrides `Accept`. ";

	private static final String TABLE = "CSV without `limit` and `cursor` returns the whole list. ";

	private final ResourceLoader resources;

	DocumentedRepresentations(ResourceLoader resources) {
		this.resources = resources;
	}

	@Override
	public Operation customize(Operation operation, HandlerMethod handler) {
		Content content = Objects.requireNonNull(operation.getResponses().get("200")).getContent();
		List<Representation> forms = content.keySet()
			.stream()
			.flatMap((type) -> Representation.of(org.springframework.http.MediaType.parseMediaType(type)).stream())
			.toList();
		// In springdoc's document all representations share one schema.
		Schema<?> json = content.values().iterator().next().getSchema();
		forms.forEach(
				(form) -> content.put(form.mediaType().toString(), describe(form, json, operation.getOperationId())));
		boolean table = forms.contains(Representation.CSV)
				&& handler.getReturnType().getParameterType() == PageView.class;
		operation.addParametersItem(parameter(FormatParameter.NAME, FORMAT + (table ? TABLE : ""),
				oneOf(forms.stream().map(Representation::code).toList())));
		return operation;
	}

	private MediaType describe(Representation form, Schema<?> json, String operation) {
		String example = example(operation + "." + form.code());
		return switch (form) {
			case JSON -> new MediaType().schema(json).example(tree(example));
			case JSON_LD -> new MediaType().schema(new Schema<>().$ref(LINKED_DATA)).example(tree(example));
			default -> new MediaType().schema(new StringSchema()).example(example);
		};
	}

	private String example(String name) {
		Resource file = this.resources.getResource("classpath:openapi/examples/" + name);
		try {
			return file.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Object tree(String json) {
		try {
			return Json31.mapper().readTree(json);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Schema<?> linkedData() {
		Schema<?> schema = new ObjectSchema().description("JSON-LD in the terms of schema.org.")
			.addProperty("@context",
					new ObjectSchema().description("It maps every term to schema.org.").additionalProperties(true))
			.addRequiredItem("@context");
		return schema.additionalProperties(true);
	}

	private static QueryParameter parameter(String name, String description, Schema<?> schema) {
		QueryParameter parameter = new QueryParameter();
		parameter.name(name).description(description.strip()).schema(schema).required(false);
		return parameter;
	}

	private static Schema<String> oneOf(List<String> values) {
		StringSchema schema = new StringSchema();
		schema.setEnum(values);
		return schema;
	}

}
