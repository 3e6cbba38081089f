package org.kvmfacts.api.openapi;

import java.util.Map;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

/**
 * Documents the current values of a field as an open list, so that generated clients
 * accept new values.
 */
class OpenEnumerations implements OpenApiCustomizer {

	@Override
	public void customise(OpenAPI openApi) {
		openApi.getComponents().getSchemas().values().forEach(OpenEnumerations::open);
	}

	private static void open(@Nullable Schema<?> schema) {
		if (schema == null) {
			return;
		}
		if (schema.getEnum() != null) {
			schema.addExtension("x-extensible-enum", schema.getEnum());
			schema.setEnum(null);
		}
		open(schema.getItems());
		Map<?, ?> properties = (schema.getProperties() != null) ? schema.getProperties() : Map.of();
		properties.values().forEach((property) -> open((Schema<?>) property));
	}

}
