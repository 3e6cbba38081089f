package org.kvmfacts.api.problem;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.BaseAddress;
import org.kvmfacts.api.Href;
import org.kvmfacts.api.Labels;

/**
 * Invalid parameters of a request. The message tells the client what they must be.
 */
public class InvalidParametersException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<ParameterError> errors;

	public InvalidParametersException(List<ParameterError> errors) {
		super(errors.stream().map(ParameterError::sentence).collect(Collectors.joining(" ")));
		this.errors = List.copyOf(errors);
	}

	/**
	 * Creates an exception for one parameter, with a message that completes a sentence
	 * beginning with its name.
	 */
	public static InvalidParametersException of(String parameter, String message) {
		return new InvalidParametersException(List.of(new ParameterError(parameter, message, List.of())));
	}

	/**
	 * Refuses a parameter with other values than those that it accepts.
	 */
	public static void requireOneOf(String parameter, @Nullable Collection<String> given, List<String> allowed) {
		if (given != null && !allowed.containsAll(given)) {
			throw new InvalidParametersException(List.of(ParameterError.notOneOf(parameter, allowed)));
		}
	}

	/**
	 * Refuses a filter that names ids which do not exist.
	 * @param path the list of all ids, such as {@code organisations}
	 */
	public static void requireKnown(String parameter, @Nullable Collection<String> given, Labels labels, String path) {
		if (given != null && !labels.knows(path, given)) {
			throw of(parameter, "must be an existing id; " + BaseAddress.of(Href.of(path)) + " lists them");
		}
	}

	List<ParameterError> errors() {
		return this.errors;
	}

}
