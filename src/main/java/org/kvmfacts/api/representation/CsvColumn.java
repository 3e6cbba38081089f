package org.kvmfacts.api.representation;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.BaseAddress;
import org.kvmfacts.content.CodedEnum;
import org.kvmfacts.content.Href;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.util.ReflectionUtils;

/**
 * A column of a table of things: one of their fields, or a field of a thing within them.
 *
 * @param name the name of the field, with that of the outer one before it and a dot
 * between
 * @param cell what a thing has in the column
 */
record CsvColumn(String name, Function<Object, @Nullable Object> cell) {

	/**
	 * Joins the values of a list. No id has it.
	 */
	private static final String SEPARATOR = "|";

	/**
	 * The columns of a type of thing, in the order of its fields.
	 * @param type the type, a record
	 * @param json writes the things of a list, which no cell can hold otherwise
	 */
	static List<CsvColumn> of(Class<?> type, JsonMapper json) {
		return Arrays.stream(type.getRecordComponents()).flatMap((component) -> of(component, json)).toList();
	}

	String text(Object thing) {
		Object value = this.cell.apply(thing);
		return (value != null) ? safe(value) : "";
	}

	private static Stream<CsvColumn> of(RecordComponent component, JsonMapper json) {
		Function<Object, @Nullable Object> value = (thing) -> read(component, thing);
		if (component.getType().isRecord() && component.getType() != Href.class) {
			return of(component.getType(), json).stream()
				.map((inner) -> new CsvColumn(component.getName() + "." + inner.name(), (thing) -> {
					Object outer = value.apply(thing);
					return (outer != null) ? inner.cell().apply(outer) : null;
				}));
		}
		return Stream.of(new CsvColumn(component.getName(), (thing) -> flat(value.apply(thing), json)));
	}

	private static @Nullable Object flat(@Nullable Object value, JsonMapper json) {
		if (value instanceof Collection<?> list) {
			boolean things = list.stream().anyMatch((item) -> item instanceof Record);
			return things ? json.writeValueAsString(list)
					: list.stream().map(CsvColumn::plain).map(String::valueOf).collect(Collectors.joining(SEPARATOR));
		}
		return plain(value);
	}

	private static @Nullable Object plain(@Nullable Object value) {
		if (value instanceof Href href) {
			return BaseAddress.of(href);
		}
		return (value instanceof CodedEnum coded) ? coded.code() : value;
	}

	// A spreadsheet takes what begins like this for a formula, which an apostrophe
	// prevents.
	private static String safe(Object value) {
		String text = value.toString();
		return (!(value instanceof Number) && text.matches("(?s)[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*"))
				? "'" + text : text;
	}

	private static @Nullable Object read(RecordComponent component, Object thing) {
		ReflectionUtils.makeAccessible(component.getAccessor());
		return ReflectionUtils.invokeMethod(component.getAccessor(), thing);
	}

}
