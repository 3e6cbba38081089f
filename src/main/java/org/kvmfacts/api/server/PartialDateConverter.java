package org.kvmfacts.api.server;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.content.PartialDate;

import org.springframework.core.convert.converter.Converter;

/**
 * Reads a date from a request parameter, which forms send empty.
 */
class PartialDateConverter implements Converter<String, PartialDate> {

	@Override
	public @Nullable PartialDate convert(String date) {
		return date.isBlank() ? null : PartialDate.parse(date);
	}

}
