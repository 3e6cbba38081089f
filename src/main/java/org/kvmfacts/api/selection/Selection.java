package org.kvmfacts.api.selection;

import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What a request chooses of its answer.
 *
 * @param fields the fields that it wants; none stands for all
 * @param expanded the things that it wants in full
 */
public record Selection(List<String> fields, List<Expandable> expanded) {

	public static final String FIELDS = "fields";

	public static final String EXPAND = "expand";

	private static final Selection EVERYTHING = new Selection(List.of(), List.of());

	private static final String ATTRIBUTE = Selection.class.getName();

	/**
	 * What the current request chooses.
	 * @return its choice
	 */
	public static Selection current() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
				&& attributes.getRequest().getAttribute(ATTRIBUTE) instanceof Selection selection) ? selection
						: EVERYTHING;
	}

	void keep(HttpServletRequest request) {
		request.setAttribute(ATTRIBUTE, this);
	}

	boolean isEverything() {
		return equals(EVERYTHING);
	}

	/**
	 * The names that a parameter gives, repeated or joined with commas.
	 * @param request the request
	 * @param parameter the name of the parameter
	 */
	static List<String> names(HttpServletRequest request, String parameter) {
		String[] values = request.getParameterValues(parameter);
		return (values == null) ? List.of()
				: Stream.of(values).flatMap((value) -> Stream.of(value.split(",", -1))).map(String::strip).toList();
	}

}
