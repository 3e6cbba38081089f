package org.kvmfacts.api.server;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.problem.ParameterError;
import org.kvmfacts.content.CodedEnum;
import org.kvmfacts.content.Identified;

import org.springframework.core.ResolvableType;

/**
 * A parameter of a handler, and what binding would silently ignore or change in it.
 *
 * @param repeatable whether it may have several values
 * @param codes the allowed values, if only certain ones are allowed
 */
record KnownParameter(boolean repeatable, List<String> codes) {

	static final KnownParameter ONE = new KnownParameter(false, List.of());

	static KnownParameter of(RecordComponent component) {
		ResolvableType type = ResolvableType.forType(component.getGenericType());
		boolean repeatable = Collection.class.isAssignableFrom(type.toClass());
		Class<?> value = repeatable ? type.getGeneric(0).toClass() : type.toClass();
		return new KnownParameter(repeatable, CodedEnum.class.isAssignableFrom(value)
				? CodedEnum.codes(value.asSubclass(CodedEnum.class)) : List.of());
	}

	Optional<ParameterError> check(String name, List<String> given) {
		// Forms also send empty fields.
		List<String> values = given.stream().filter((value) -> !value.isBlank()).toList();
		String wrong = values.isEmpty() ? null : wrong(given, values);
		if (wrong == null && !this.codes.isEmpty() && !this.codes.containsAll(values)) {
			return Optional.of(ParameterError.notOneOf(name, this.codes));
		}
		return Optional.ofNullable(wrong).map((message) -> new ParameterError(name, message, List.of()));
	}

	// PostgreSQL cannot store NUL, so control characters are refused. Repeatable
	// parameters are ids and codes.
	private @Nullable String wrong(List<String> given, List<String> values) {
		if (!this.repeatable) {
			return (given.size() > 1) ? "must not be repeated" : null;
		}
		String all = String.join("", values);
		if (all.contains(",")) {
			return "must be repeated for several values, not joined with commas";
		}
		if (all.chars().anyMatch(Character::isISOControl)) {
			return "must not contain control characters";
		}
		return values.stream().anyMatch((value) -> value.length() > Identified.LONGEST_ID)
				? "must have at most " + Identified.LONGEST_ID + " characters" : null;
	}

}
