package org.kvmfacts.api.server;

import org.kvmfacts.content.CodedEnum;

import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/**
 * Reads a code from a request parameter as the constant that has it, letter by letter.
 */
class CodedEnumConverterFactory implements ConverterFactory<String, CodedEnum> {

	@Override
	@SuppressWarnings("NullAway") // An empty parameter has no value.
	public <T extends CodedEnum> Converter<String, T> getConverter(Class<T> type) {
		return (code) -> code.isBlank() ? null : CodedEnum.of(type, code);
	}

}
