package org.kvmfacts.api;

import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/**
 * Reads a code from a request parameter as the constant that has it, letter by letter.
 */
class CodedConverterFactory implements ConverterFactory<String, Coded> {

	@Override
	public <T extends Coded> Converter<String, T> getConverter(Class<T> type) {
		return (code) -> Coded.of(type, code);
	}

}
