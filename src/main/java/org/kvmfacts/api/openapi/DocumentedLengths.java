package org.kvmfacts.api.openapi;

import java.util.Set;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.content.Identified;
import org.springdoc.core.customizers.GlobalOperationCustomizer;

import org.springframework.web.method.HandlerMethod;

/**
 * Documents the form of dates, and the maximum length of parameters that do not declare
 * one: ids and codes, and cursors, which contain ids.
 */
class DocumentedLengths implements GlobalOperationCustomizer {

	private static final String CURSOR = "cursor";

	private static final int LONGEST_CURSOR = 500;

	private static final Set<String> DATES = Set.of("from", "to", "modifiedSince");

	// The longest is an instant with nanoseconds and an offset.
	private static final int LONGEST_DATE = 35;

	@Override
	public Operation customize(Operation operation, HandlerMethod handler) {
		if (operation.getParameters() != null) {
			operation.getParameters().forEach((parameter) -> {
				int longest = CURSOR.equals(parameter.getName()) ? LONGEST_CURSOR : Identified.LONGEST_ID;
				if (DATES.contains(parameter.getName())) {
					parameter.getSchema().pattern("^\\d{4}(-\\d{2}(-\\d{2}(T.{1,30})?)?)?$").maxLength(LONGEST_DATE);
				}
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
