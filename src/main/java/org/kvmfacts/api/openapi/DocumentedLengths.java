package org.kvmfacts.api.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.content.Identified;
import org.springdoc.core.customizers.GlobalOperationCustomizer;

import org.springframework.web.method.HandlerMethod;

/**
 * Documents the maximum length of parameters that do not declare one: ids and codes, and
 * cursors, which contain ids.
 */
class DocumentedLengths implements GlobalOperationCustomizer {

	private static final String CURSOR = "cursor";

	private static final int LONGEST_CURSOR = 500;

	@Override
	public Operation customize(Operation operation, HandlerMethod handler) {
		if (operation.getParameters() != null) {
			operation.getParameters().forEach((parameter) -> {
				int longest = CURSOR.equals(parameter.getName()) ? LONGEST_CURSOR : Identified.LONGEST_ID;
				bound(parameter.getSchema(), longest);
				bound(parameter.getSchema().getItems(), longest);
			});
		}
		return operation;
	}

	private static void bound(@Nullable Schema<?> schema, int longest) {
		if (schema != null && schema.getTypes() != null && schema.getTypes().contains("string")
				&& schema.getEnum() == null && schema.getPattern() == null && schema.getMaxLength() == null) {
			schema.setMaxLength(longest);
		}
	}

}
