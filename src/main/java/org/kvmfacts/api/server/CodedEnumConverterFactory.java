package org.kvmfacts.api.server;

import org.kvmfacts.content.CodedEnum;

import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/**
 * Converts a request parameter to the constant with exactly that code.
 */
class CodedEnumConverterFactory implements ConverterFactory<String, CodedEnum> {

	@Override
	@SuppressWarnings("NullAway") // An empty parameter has no value.
	public <T extends CodedEnum> Converter<String, T> getConverter(Class<T> type) {
		return (code) -> code.isBlank() ? null : CodedEnum.of(type, code);
	}

}
