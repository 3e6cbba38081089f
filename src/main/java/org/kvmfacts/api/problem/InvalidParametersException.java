package org.kvmfacts.api.problem;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.BaseAddress;
import org.kvmfacts.content.Href;

/**
 * Parameters of a request that cannot be served as given. The message tells whoever asked
 * what they must be.
 */
public class InvalidParametersException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<ParameterError> errors;

	public InvalidParametersException(List<ParameterError> errors) {
		super(errors.stream().map(ParameterError::sentence).collect(Collectors.joining(" ")));
		this.errors = List.copyOf(errors);
	}

	/**
	 * One parameter is at fault.
	 * @param parameter its name
	 * @param message what it must be, as the end of a sentence that begins with its name
	 * @return the exception
	 */
	public static InvalidParametersException of(String parameter, String message) {
		return new InvalidParametersException(List.of(new ParameterError(parameter, message, List.of())));
	}

	/**
	 * A parameter takes one of a few values, and was given another.
	 * @param parameter its name
	 * @param allowed the values that it takes
	 * @return the exception
	 */
	public static InvalidParametersException notOneOf(String parameter, List<String> allowed) {
		return new InvalidParametersException(List.of(ParameterError.notOneOf(parameter, allowed)));
	}

	/**
	 * Refuses a filter that names ids which do not exist.
	 * @param parameter the name of the filter
	 * @param given the ids asked for, if the filter was given
	 * @param known finds those of them that exist
	 * @param path the list that has all ids, such as {@code organisations}
	 */
	public static void requireKnown(String parameter, @Nullable Collection<String> given,
			Function<Collection<String>, List<String>> known, String path) {
		if (given != null && !known.apply(given).containsAll(given)) {
			throw of(parameter, "must be an id that exists; " + BaseAddress.of(Href.of(path)) + " lists them");
		}
	}

	List<ParameterError> errors() {
		return this.errors;
	}

}
