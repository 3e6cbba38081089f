package org.kvmfacts.api.representation;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.core.GenericTypeResolver;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * Writes responses and reads nothing, because clients send no bodies.
 */
public abstract class WriteOnlyConverter<T> extends AbstractHttpMessageConverter<T> {

	private final @Nullable Charset charset;

	/**
	 * Creates a converter for a media type. Text has a charset in its header.
	 */
	protected WriteOnlyConverter(MediaType mediaType) {
		super(mediaType);
		this.charset = "text".equals(mediaType.getType()) ? StandardCharsets.UTF_8 : null;
	}

	@Override
	public final @Nullable Charset getDefaultCharset() {
		return this.charset;
	}

	@Override
	public final boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
		return false;
	}

	/**
	 * Beans of a generic type, by the type of entries that each is declared for.
	 */
	static <B> Map<Class<?>, B> byType(List<B> beans, Class<?> declared) {
		return beans.stream()
			.collect(Collectors.toMap(
					(bean) -> Objects
						.requireNonNull(GenericTypeResolver.resolveTypeArgument(bean.getClass(), declared)),
					Function.identity()));
	}

	@Override
	protected final T readInternal(Class<? extends T> type, HttpInputMessage message) {
		throw new HttpMessageNotReadableException("Nothing is read", message);
	}

}
