package org.kvmfacts.api.representation;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.BaseAddress;
import org.kvmfacts.api.Href;
import org.kvmfacts.content.CodedEnum;
import org.kvmfacts.content.Share;

import org.springframework.core.ResolvableType;
import org.springframework.util.ReflectionUtils;

/**
 * A column of a table: a field of the item, or of an object within it.
 *
 * @param name the name of the field, prefixed with the name of the outer field and a dot
 * @param cell the value of an item in the column
 */
record CsvColumn(String name, Function<Object, @Nullable Object> cell) {

	// The characters by which spreadsheets recognise a formula.
	private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

	// Joins the values of a list, and of a list within it.
	private static final List<String> SEPARATORS = List.of(" | ", "; ");

	/**
	 * The columns of a type, in the order of its fields. Each field of a list within it
	 * has a column with one value per element.
	 */
	static List<CsvColumn> of(Class<?> type) {
		return Arrays.stream(type.getRecordComponents())
			.filter((component) -> !isLeftOut(component))
			.flatMap((component) -> of(component, 0))
			.toList();
	}

	// Lists are empty rather than missing, but for those that only a single item has.
	private static boolean isLeftOut(RecordComponent component) {
		return Collection.class.isAssignableFrom(component.getType())
				&& component.getAnnotatedType().isAnnotationPresent(Nullable.class);
	}

	String text(Object item) {
		Object value = this.cell.apply(item);
		return (value != null) ? safe(value) : "";
	}

	private static Stream<CsvColumn> of(RecordComponent component, int depth) {
		ResolvableType type = ResolvableType.forType(component.getGenericType());
		Method accessor = component.getAccessor();
		accessor.setAccessible(true);
		Function<Object, @Nullable Object> value = (item) -> ReflectionUtils.invokeMethod(accessor, item);
		if (isObject(type)) {
			return inner(component, type, depth, (cell) -> (item) -> {
				Object outer = value.apply(item);
				return (outer != null) ? cell.apply(outer) : null;
			});
		}
		if (isObject(type.as(Collection.class).getGeneric(0))) {
			return inner(component, type.as(Collection.class).getGeneric(0), depth + 1,
					(cell) -> (item) -> join(value.apply(item), cell, depth));
		}
		return Stream.of(new CsvColumn(component.getName(), (item) -> flat(value.apply(item), depth)));
	}

	// Links of inner objects are left out, because they have an id or a title.
	private static Stream<CsvColumn> inner(RecordComponent component, ResolvableType type, int depth,
			UnaryOperator<Function<Object, @Nullable Object>> within) {
		return Arrays.stream(type.toClass().getRecordComponents())
			.filter((inner) -> inner.getType() != Href.class)
			.flatMap((inner) -> of(inner, depth))
			.map((inner) -> new CsvColumn(component.getName() + "." + inner.name(), within.apply(inner.cell())));
	}

	private static boolean isObject(ResolvableType type) {
		return type.toClass().isRecord() && type.toClass() != Href.class;
	}

	private static @Nullable Object flat(@Nullable Object value, int depth) {
		return (value instanceof Collection<?>) ? join(value, CsvColumn::plain, depth) : plain(value);
	}

	private static String join(@Nullable Object list, Function<Object, @Nullable Object> cell, int depth) {
		StringJoiner joined = new StringJoiner(SEPARATORS.get(Math.min(depth, SEPARATORS.size() - 1)));
		for (Object item : (list instanceof Collection<?> several) ? several : List.of()) {
			joined.add(Objects.requireNonNullElse(cell.apply(item), "").toString());
		}
		return joined.toString();
	}

	private static @Nullable Object plain(@Nullable Object value) {
		if (value instanceof Href href) {
			return BaseAddress.of(href);
		}
		if (value instanceof Double number) {
			return Share.rounded(number);
		}
		return (value instanceof CodedEnum coded) ? coded.code() : value;
	}

	// An apostrophe keeps spreadsheets from reading text as a formula.
	private static String safe(Object value) {
		String text = value.toString();
		return (!(value instanceof Number) && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) ? "'" + text
				: text;
	}

}
