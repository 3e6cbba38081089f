package org.kvmfacts.mcp;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.content.Architecture;
import org.kvmfacts.content.CodedEnum;
import org.kvmfacts.mcp.protocol.NoMatchException;
import org.kvmfacts.mcp.protocol.ToolException;
import org.kvmfacts.search.index.TextNormaliser;

/**
 * Reads the arguments that a model gives.
 */
final class ToolArguments {

	static final String RELEASE = "Such as 6.12; default newest";

	static final String ARCHITECTURE = "Such as x86, arm64, generic";

	private ToolArguments() {
	}

	/**
	 * Reads a value, if there is one.
	 * @param reader reads it, or throws with what it must be
	 */
	static <T> @Nullable T read(String name, @Nullable String value, Function<String, T> reader) {
		try {
			return (value != null) ? reader.apply(value) : null;
		}
		catch (IllegalArgumentException ex) {
			throw new ToolException("The argument '" + name + "' " + ex.getMessage() + ".");
		}
	}

	/**
	 * Refuses a blank text.
	 */
	static String words(String name, String value) {
		if (TextNormaliser.isBlank(value)) {
			throw new ToolException("The argument '" + name + "' must not be blank.");
		}
		return value;
	}

	static @Nullable List<Architecture> architectures(@Nullable String value) {
		try {
			return (value != null) ? List.of(CodedEnum.of(Architecture.class, value)) : null;
		}
		catch (IllegalArgumentException ex) {
			throw new NoMatchException("This architecture is not known; architecture " + ex.getMessage() + ".");
		}
	}

	static <T> @Nullable List<T> asList(@Nullable T value) {
		return (value != null) ? Collections.singletonList(value) : null;
	}

}
