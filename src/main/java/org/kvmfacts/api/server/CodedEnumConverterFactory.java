package org.kvmfacts.api.server;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.content.CodedEnum;

import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/**
 * Reads a code from a request parameter as the constant that has it, letter by letter.
 */
class CodedEnumConverterFactory implements ConverterFactory<String, CodedEnum> {

	@Override
	public <T extends CodedEnum> Converter<String, T> getConverter(Class<T> type) {
		return new CodeConverter<>(type);
	}

	private record CodeConverter<T extends CodedEnum>(Class<T> type) implements Converter<String, T> {

		@Override
		public @Nullable T convert(String code) {
			return code.isBlank() ? null : CodedEnum.of(this.type, code);
		}

	}

}
