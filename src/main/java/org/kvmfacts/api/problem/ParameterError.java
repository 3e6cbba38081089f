package org.kvmfacts.api.problem;

import java.util.Collection;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What is wrong with one parameter of a request.
 */
@Schema(name = "ParameterError", description = "What is wrong with one parameter.")
public record ParameterError(@Schema(description = "The name of the parameter.", example = "limit") String parameter,
		@Schema(description = "What it must be.", example = "must be a whole number from 1 to 100") String message,
		@Schema(description = "The allowed values, where they are few.") List<String> allowed) {

	private static final String UNKNOWN = "is unknown";

	public static ParameterError notOneOf(String parameter, List<String> allowed) {
		return new ParameterError(parameter, oneOf(allowed), allowed);
	}

	public static ParameterError unknown(String parameter, Collection<String> known) {
		return new ParameterError(parameter, UNKNOWN, List.copyOf(known));
	}

	static String oneOf(List<String> allowed) {
		return "must be one of " + String.join(", ", allowed);
	}

	public String sentence() {
		return UNKNOWN.equals(this.message) ? "Unknown parameter '" + this.parameter + "'."
				: "The parameter '" + this.parameter + "' " + this.message + ".";
	}

}
