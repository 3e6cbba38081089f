package org.kvmfacts.api.server;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;

/**
 * Reads the values of a repeatable request parameter unchanged: the framework would trim
 * a single one and split it at commas. Empty values, which forms send, are ignored.
 */
class RepeatedParameterConverter implements GenericConverter {

	private final ConversionService conversions;

	RepeatedParameterConverter(ConversionService conversions) {
		this.conversions = conversions;
	}

	@Override
	public Set<ConvertiblePair> getConvertibleTypes() {
		return Set.of(new ConvertiblePair(String.class, Collection.class),
				new ConvertiblePair(String[].class, Collection.class));
	}

	@Override
	public @Nullable Object convert(@Nullable Object source, TypeDescriptor sourceType, TypeDescriptor targetType) {
		String[] given = (source instanceof String[] several) ? several : new String[] { String.valueOf(source) };
		TypeDescriptor element = Objects.requireNonNull(targetType.getElementTypeDescriptor());
		List<Object> values = Stream.of(given)
			.filter((value) -> !value.isBlank())
			.map((value) -> this.conversions.convert(value, TypeDescriptor.valueOf(String.class), element))
			.filter(Objects::nonNull)
			.toList();
		return values.isEmpty() ? null : values;
	}

}
