package org.kvmfacts.api.selection;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.kvmfacts.api.page.PageLinks;
import org.kvmfacts.api.page.PageView;

import org.springframework.core.ResolvableType;
import org.springframework.http.HttpEntity;
import org.springframework.web.method.HandlerMethod;

/**
 * What the answers of a handler are made of.
 *
 * @param fields the names of the fields of an item, or of the answer where it is no list
 * @param references the names of all fields, at any depth, that hold text and may be ids
 */
public record ResponseShape(List<String> fields, Set<String> references) {

	static ResponseShape of(HandlerMethod handler) {
		ResolvableType type = ResolvableType.forMethodReturnType(handler.getMethod());
		while (HttpEntity.class.isAssignableFrom(type.toClass()) || type.toClass() == PageView.class) {
			type = type.getGeneric(0);
		}
		if (PageLinks.class.isAssignableFrom(type.toClass())) {
			type = ResolvableType.forMethodReturnType(items(type.toClass())).getGeneric(0);
		}
		if (!type.toClass().isRecord() || StreamingView.class.isAssignableFrom(type.toClass())) {
			return new ResponseShape(List.of(), Set.of());
		}
		Set<String> references = new TreeSet<>();
		collect(type.toClass(), references);
		return new ResponseShape(components(type.toClass()).map(RecordComponent::getName).toList(), references);
	}

	/**
	 * The components of a record that are served.
	 * @param type the record
	 */
	public static Stream<RecordComponent> components(Class<?> type) {
		return Arrays.stream(type.getRecordComponents())
			.filter((component) -> !component.getAccessor().isAnnotationPresent(JsonIgnore.class));
	}

	private static Method items(Class<?> list) {
		return components(list).filter((component) -> "items".equals(component.getName()))
			.map(RecordComponent::getAccessor)
			.findFirst()
			.orElseThrow();
	}

	private static void collect(Class<?> type, Set<String> references) {
		components(type).forEach((component) -> {
			ResolvableType declared = ResolvableType.forType(component.getGenericType());
			Class<?> value = List.class.isAssignableFrom(declared.toClass()) ? declared.getGeneric(0).toClass()
					: declared.toClass();
			if (value == String.class) {
				references.add(component.getName());
			}
			else if (value.isRecord()) {
				collect(value, references);
			}
		});
	}

}
