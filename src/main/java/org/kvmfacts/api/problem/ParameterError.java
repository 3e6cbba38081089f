package org.kvmfacts.api.problem;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What is wrong with one parameter of a request.
 */
public record ParameterError(@Schema(description = "The name of the parameter.", example = "limit") String parameter,
		@Schema(description = "What it must be.", example = "must be a whole number from 1 to 100") String message,
		@Schema(description = "The values allowed, where they are few.") List<String> allowed) {

	public static ParameterError notOneOf(String parameter, List<String> allowed) {
		return new ParameterError(parameter, oneOf(allowed), allowed);
	}

	static String oneOf(List<String> allowed) {
		return "must be one of " + String.join(", ", allowed);
	}

	public String sentence() {
		return "The parameter '" + this.parameter + "' " + this.message + ".";
	}

}
