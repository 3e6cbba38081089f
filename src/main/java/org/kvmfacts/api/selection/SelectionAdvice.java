package org.kvmfacts.api.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.ApiCollection;
import org.kvmfacts.api.cache.Revalidation;
import org.kvmfacts.api.page.PageLinks;
import org.kvmfacts.api.problem.InvalidParametersException;
import org.kvmfacts.api.problem.ParameterError;
import org.kvmfacts.api.representation.Negotiation;
import org.kvmfacts.api.representation.Representation;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Lets a request choose the fields of an answer, and see things in full in place of their
 * ids. It comes after the advice that needs the answer as it was.
 */
@ControllerAdvice
public class SelectionAdvice implements HandlerInterceptor, ResponseBodyAdvice<Object> {

	private final Map<HandlerMethod, ResponseShape> shapes = new ConcurrentHashMap<>();

	private final List<Expandable> expandables;

	private final JsonMapper json;

	SelectionAdvice(List<Expandable> expandables, JsonMapper json) {
		this.expandables = List.copyOf(expandables);
		this.json = json;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		List<String> fields = Selection.names(request, Selection.FIELDS);
		List<String> expand = Selection.names(request, Selection.EXPAND);
		if (Revalidation.isRead(request, handler) && handler instanceof HandlerMethod method
				&& !(fields.isEmpty() && expand.isEmpty())) {
			Representation representation = Negotiation.chosen(request);
			List<ParameterError> errors = new ArrayList<>();
			check(Selection.FIELDS, fields, fields(method), errors);
			check(Selection.EXPAND, expand, expansions(method), errors);
			requireForm(Selection.FIELDS, fields, had(method, Representation.JSON, Representation.CSV), representation,
					errors);
			requireForm(Selection.EXPAND, expand, had(method, Representation.JSON), representation, errors);
			if (!errors.isEmpty()) {
				throw new InvalidParametersException(errors);
			}
			new Selection(fields, this.expandables.stream().filter((things) -> expand.contains(things.path())).toList())
				.keep(request);
		}
		return true;
	}

	/**
	 * The fields that can be chosen of what a handler answers.
	 * @param handler the handler
	 */
	public List<String> fields(HandlerMethod handler) {
		return shape(handler).fields();
	}

	/**
	 * The lists whose things can be shown in full in what a handler answers.
	 * @param handler the handler
	 */
	public List<String> expansions(HandlerMethod handler) {
		Set<String> references = shape(handler).references();
		return this.expandables.stream()
			.filter((things) -> things.fields().stream().anyMatch(references::contains))
			.map(ApiCollection::path)
			.sorted()
			.toList();
	}

	@Override
	public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converterType) {
		return true;
	}

	@Override
	public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter returnType, MediaType contentType,
			Class<? extends HttpMessageConverter<?>> converterType, ServerHttpRequest request,
			ServerHttpResponse response) {
		Selection selection = Selection.current();
		boolean chosen = body != null && !selection.isEverything() && MediaType.APPLICATION_JSON.equals(contentType);
		if (!chosen) {
			return body;
		}
		ObjectNode answer = this.json.valueToTree(body);
		SelectionTree tree = new SelectionTree(answer, body instanceof PageLinks, this.json);
		tree.retain(selection.fields());
		tree.expand(selection.expanded());
		return answer;
	}

	private ResponseShape shape(HandlerMethod handler) {
		return this.shapes.computeIfAbsent(handler, ResponseShape::of);
	}

	private static void check(String parameter, List<String> names, List<String> allowed, List<ParameterError> errors) {
		if (!allowed.containsAll(names)) {
			errors.add(ParameterError.notOneOf(parameter, allowed));
		}
	}

	// Those of some forms that the address has: JSON in any case.
	private static List<Representation> had(HandlerMethod handler, Representation... forms) {
		RequestMapping mapping = handler.getMethodAnnotation(RequestMapping.class);
		List<String> types = (mapping != null) ? List.of(mapping.produces()) : List.of();
		return Stream.of(forms)
			.filter((form) -> form == Representation.JSON || types.contains(form.mediaType().toString()))
			.toList();
	}

	private static void requireForm(String parameter, List<String> names, List<Representation> forms,
			Representation form, List<ParameterError> errors) {
		if (!names.isEmpty() && !forms.contains(form)) {
			List<String> codes = forms.stream().map(Representation::code).sorted().toList();
			errors.add(new ParameterError(parameter, "goes with " + String.join(" and ", codes) + " only", List.of()));
		}
	}

}
