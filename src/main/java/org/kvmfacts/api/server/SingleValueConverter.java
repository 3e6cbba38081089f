package org.kvmfacts.api.server;

import java.util.Collection;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;

/**
 * Reads the only value of a request parameter that can be repeated as one of several is
 * read: as it is. The framework would trim it, and part it at commas.
 */
class SingleValueConverter implements GenericConverter {

	private static final TypeDescriptor SEVERAL = TypeDescriptor.valueOf(String[].class);

	private final ConversionService conversions;

	SingleValueConverter(ConversionService conversions) {
		this.conversions = conversions;
	}

	@Override
	public Set<ConvertiblePair> getConvertibleTypes() {
		return Set.of(new ConvertiblePair(String.class, Collection.class));
	}

	@Override
	public @Nullable Object convert(@Nullable Object source, TypeDescriptor sourceType, TypeDescriptor targetType) {
		return this.conversions.convert(new String[] { String.valueOf(source) }, SEVERAL, targetType);
	}

}
