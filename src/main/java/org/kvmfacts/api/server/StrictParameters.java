package org.kvmfacts.api.server;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.ApiController;
import org.kvmfacts.api.problem.InvalidParametersException;
import org.kvmfacts.api.problem.ParameterError;
import org.kvmfacts.api.representation.FormatParameter;
import org.kvmfacts.content.CodedEnum;

import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses what binding would silently ignore or bend: a parameter that the handler does
 * not know, one repeated or joined with commas against its nature, and the Java name of a
 * constant in place of its code. What a handler knows are the components of the records
 * that it binds.
 */
class StrictParameters implements HandlerInterceptor {

	private static final Pattern IN_THE_PATH = Pattern.compile(";([^=;/]*)");

	private final Map<HandlerMethod, Map<String, Known>> knownByHandler = new ConcurrentHashMap<>();

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method && isRead(request, method)) {
			requireNoneInThePath(request.getRequestURI());
			Map<String, Known> known = this.knownByHandler.computeIfAbsent(method, StrictParameters::known);
			List<ParameterError> errors = request.getParameterMap()
				.entrySet()
				.stream()
				.map((given) -> check(given.getKey(), List.of(given.getValue()), known))
				.flatMap(Optional::stream)
				.toList();
			if (!errors.isEmpty()) {
				throw new InvalidParametersException(errors);
			}
		}
		return true;
	}

	// Not the framework's own handler, which answers OPTIONS.
	private static boolean isRead(HttpServletRequest request, HandlerMethod method) {
		return AnnotatedElementUtils.hasAnnotation(method.getBeanType(), ApiController.class)
				&& ("GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod()));
	}

	private static void requireNoneInThePath(String path) {
		Matcher parameter = IN_THE_PATH.matcher(path);
		if (parameter.find()) {
			throw InvalidParametersException.of(printable(parameter.group(1)),
					"must follow a question mark; the path takes no parameters after a semicolon");
		}
	}

	private static Optional<ParameterError> check(String name, List<String> values, Map<String, Known> known) {
		Known parameter = known.get(name);
		return (parameter != null) ? parameter.check(name, values)
				: Optional.of(ParameterError.unknown(printable(name), known.keySet()));
	}

	private static Map<String, Known> known(HandlerMethod method) {
		Map<String, Known> names = new TreeMap<>();
		names.put(FormatParameter.NAME, Known.ONE);
		for (MethodParameter parameter : method.getMethodParameters()) {
			if (parameter.getParameterType().isRecord()) {
				for (RecordComponent component : parameter.getParameterType().getRecordComponents()) {
					names.put(component.getName(), Known.of(component));
				}
			}
		}
		return names;
	}

	// A name comes from outside and is shown again: nothing of it may be taken for
	// markup.
	private static String printable(String name) {
		String shown = name.replaceAll("[^A-Za-z0-9._\\[\\]-]", "?");
		return (shown.length() > 60) ? shown.substring(0, 60) : shown;
	}

	/**
	 * A parameter that a handler knows.
	 *
	 * @param repeatable whether it takes several values
	 * @param codes the values allowed, if it takes one of a few
	 * @param something what it must be if it must not be empty
	 */
	private record Known(boolean repeatable, List<String> codes, @Nullable String something) {

		static final Known ONE = new Known(false, List.of(), null);

		static Known of(RecordComponent component) {
			ResolvableType type = ResolvableType.forType(component.getGenericType());
			NotNull required = component.getAccessor().getAnnotation(NotNull.class);
			boolean repeatable = Collection.class.isAssignableFrom(type.toClass());
			Class<?> value = repeatable ? type.getGeneric(0).toClass() : type.toClass();
			return new Known(
					repeatable, CodedEnum.class.isAssignableFrom(value)
							? CodedEnum.codes(value.asSubclass(CodedEnum.class)) : List.of(),
					(required != null) ? required.message() : null);
		}

		Optional<ParameterError> check(String name, List<String> given) {
			// Forms send the fields that were left empty.
			List<String> values = given.stream().filter((value) -> !value.isBlank()).toList();
			if (this.something != null && values.isEmpty()) {
				return Optional.of(new ParameterError(name, this.something, List.of()));
			}
			if (!this.repeatable && values.size() > 1) {
				return Optional.of(new ParameterError(name, "must not be repeated", List.of()));
			}
			if (this.repeatable && values.stream().anyMatch((value) -> value.contains(","))) {
				return Optional.of(new ParameterError(name,
						"must be repeated for several values, not joined with commas", List.of()));
			}
			// A text that PostgreSQL cannot hold is no id.
			if (this.repeatable && values.stream().flatMapToInt(String::chars).anyMatch(Character::isISOControl)) {
				return Optional.of(new ParameterError(name, "must have no control character", List.of()));
			}
			if (!this.codes.isEmpty() && !this.codes.containsAll(values)) {
				return Optional.of(ParameterError.notOneOf(name, this.codes));
			}
			return Optional.empty();
		}

	}

}
