package org.kvmfacts.api.server;

import java.lang.reflect.RecordComponent;
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
import org.kvmfacts.api.ApiController;
import org.kvmfacts.api.problem.InvalidParametersException;
import org.kvmfacts.api.problem.ParameterError;
import org.kvmfacts.api.representation.FormatParameter;

import org.springframework.core.MethodParameter;
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

	private final Map<HandlerMethod, Map<String, KnownParameter>> knownByHandler = new ConcurrentHashMap<>();

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method && isRead(request)) {
			Map<String, KnownParameter> known = this.knownByHandler.computeIfAbsent(method, StrictParameters::known);
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
	private static boolean isBound(String name, String[] values, Map<String, KnownParameter> known) {
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

	private static Optional<ParameterError> check(String name, List<String> values, Map<String, KnownParameter> known) {
		KnownParameter parameter = known.get(name);
		if (parameter != null) {
			return parameter.check(name, values);
		}
		String plain = name.replaceAll("\\[\\d*]$", "");
		return Optional.of(known.containsKey(plain) ? new ParameterError(printable(name),
				"is unknown; repeat " + plain + "= for several values", List.of(plain))
				: ParameterError.unknown(printable(name), known.keySet()));
	}

	private static Map<String, KnownParameter> known(HandlerMethod method) {
		Map<String, KnownParameter> names = new TreeMap<>();
		if (isApi(method)) {
			names.put(FormatParameter.NAME, KnownParameter.ONE);
		}
		for (MethodParameter parameter : method.getMethodParameters()) {
			if (parameter.getParameterType().isRecord()) {
				for (RecordComponent component : parameter.getParameterType().getRecordComponents()) {
					names.put(component.getName(), KnownParameter.of(component));
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

}
