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

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.ApiController;
import org.kvmfacts.api.problem.InvalidParametersException;
import org.kvmfacts.api.problem.ParameterError;
import org.kvmfacts.api.representation.FormatParameter;
import org.kvmfacts.content.CodedEnum;
import org.kvmfacts.content.Identified;

import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses what binding would silently ignore or change: an unknown parameter, one that
 * must not be repeated or joined with commas, and the Java name of a constant instead of
 * its code. A handler's parameters are the components of the records that it binds. Pages
 * ignore unknown parameters, which other sites add to links, and empty ones.
 */
class StrictParameters implements HandlerInterceptor {

	private static final Pattern IN_THE_PATH = Pattern.compile(";([^=;/]*)");

	private final Map<HandlerMethod, Map<String, Known>> knownByHandler = new ConcurrentHashMap<>();

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method && isRead(request)) {
			Map<String, Known> known = this.knownByHandler.computeIfAbsent(method, StrictParameters::known);
			boolean strict = isApi(method);
			if (strict) {
				requireNoneInThePath(request.getRequestURI());
			}
			List<ParameterError> errors = request.getParameterMap()
				.entrySet()
				.stream()
				.filter((given) -> strict || isBound(given.getKey(), given.getValue(), known))
				.map((given) -> check(given.getKey(), List.of(given.getValue()), known))
				.flatMap(Optional::stream)
				.toList();
			if (!errors.isEmpty()) {
				throw new InvalidParametersException(errors);
			}
		}
		return true;
	}

	// This excludes the framework's own handler for OPTIONS, and that of errors: what was
	// refused is not checked again.
	private static boolean isRead(HttpServletRequest request) {
		return request.getDispatcherType() == DispatcherType.REQUEST
				&& ("GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod()));
	}

	private static boolean isApi(HandlerMethod method) {
		return AnnotatedElementUtils.hasAnnotation(method.getBeanType(), ApiController.class);
	}

	// Binding would read topic[0] as the first topic, and fail for topic.x.
	private static boolean isBound(String name, String[] values, Map<String, Known> known) {
		return known.containsKey(name) ? !String.join("", values).isBlank()
				: known.containsKey(name.replaceAll("[.\\[].*", ""));
	}

	private static void requireNoneInThePath(String path) {
		Matcher parameter = IN_THE_PATH.matcher(path);
		if (parameter.find()) {
			throw InvalidParametersException.of(printable(parameter.group(1)),
					"must follow a question mark; parameters after a semicolon in the path are not accepted");
		}
	}

	private static Optional<ParameterError> check(String name, List<String> values, Map<String, Known> known) {
		Known parameter = known.get(name);
		if (parameter != null) {
			return parameter.check(name, values);
		}
		String plain = name.replaceAll("\\[\\d*]$", "");
		return Optional.of(known.containsKey(plain) ? new ParameterError(printable(name),
				"is unknown; repeat " + plain + "= for several values", List.of(plain))
				: ParameterError.unknown(printable(name), known.keySet()));
	}

	private static Map<String, Known> known(HandlerMethod method) {
		Map<String, Known> names = new TreeMap<>();
		if (isApi(method)) {
			names.put(FormatParameter.NAME, Known.ONE);
		}
		for (MethodParameter parameter : method.getMethodParameters()) {
			if (parameter.getParameterType().isRecord()) {
				for (RecordComponent component : parameter.getParameterType().getRecordComponents()) {
					names.put(component.getName(), Known.of(component));
				}
			}
		}
		return names;
	}

	// The name comes from the client and is repeated in the response, so it must not
	// contain markup.
	private static String printable(String name) {
		String shown = name.replaceAll("[^A-Za-z0-9._\\[\\]-]", "?");
		return (shown.length() > 60) ? shown.substring(0, 60) : shown;
	}

	/**
	 * A parameter of a handler.
	 *
	 * @param repeatable whether it may have several values
	 * @param codes the allowed values, if only certain ones are allowed
	 * @param requirement what it must be, if it is required
	 */
	private record Known(boolean repeatable, List<String> codes, @Nullable String requirement) {

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
			// Forms also send empty fields.
			List<String> values = given.stream().filter((value) -> !value.isBlank()).toList();
			String wrong = values.isEmpty() ? this.requirement : wrong(given, values);
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

}
