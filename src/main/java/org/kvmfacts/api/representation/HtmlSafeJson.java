package org.kvmfacts.api.representation;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.json.JsonFactoryBuilder;

import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.stereotype.Component;

/**
 * Escapes angle brackets in JSON, so that a query repeated in a response cannot be
 * interpreted as HTML by a browser, and that text cannot end the script element into
 * which pages put linked data. The meaning of the JSON stays the same.
 */
@Component
class HtmlSafeJson implements JsonFactoryBuilderCustomizer {

	@Override
	public void customize(JsonFactoryBuilder builder) {
		builder.characterEscapes(new Escapes());
	}

	private static final class Escapes extends CharacterEscapes {

		private static final long serialVersionUID = 1L;

		private final int[] escapes = standardAsciiEscapesForJSON();

		Escapes() {
			this.escapes['<'] = ESCAPE_STANDARD;
			this.escapes['>'] = ESCAPE_STANDARD;
		}

		@Override
		public int[] getEscapeCodesForAscii() {
			return this.escapes;
		}

		@Override
		public @Nullable SerializableString getEscapeSequence(int character) {
			return null;
		}

	}

}
