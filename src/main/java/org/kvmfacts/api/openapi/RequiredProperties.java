package org.kvmfacts.api.openapi;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Documents every component of a record that is not {@link Nullable} as required, and
 * components that are iterable but not collections as arrays.
 */
class RequiredProperties implements ModelConverter {

	@Override
	public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context,
			Iterator<ModelConverter> chain) {
		if (!chain.hasNext()) {
			return null;
		}
		Schema<?> resolved = chain.next().resolve(type, context, chain);
		JavaType java = Json31.mapper().constructType(type.getType());
		if (resolved != null && java.isRecordType()) {
			Schema<?> schema = (resolved.get$ref() != null) ? defined(resolved.get$ref(), context) : resolved;
			if (schema != null && schema.getProperties() != null) {
				schema.setRequired(required(java.getRawClass()));
				schema.getProperties().values().forEach(RequiredProperties::typeArray);
			}
		}
		return resolved;
	}

	private static @Nullable Schema<?> defined(String ref, ModelConverterContext context) {
		return context.getDefinedModels().get(ref.substring(ref.lastIndexOf('/') + 1));
	}

	private static void typeArray(Schema<?> property) {
		if (property.getItems() != null && property.getTypes() == null) {
			property.addType("array");
		}
	}

	private static List<String> required(Class<?> type) {
		return Arrays.stream(type.getRecordComponents())
			.filter((component) -> !component.getAccessor().isAnnotationPresent(JsonIgnore.class))
			.filter((component) -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
			.map(RecordComponent::getName)
			.toList();
	}

}
