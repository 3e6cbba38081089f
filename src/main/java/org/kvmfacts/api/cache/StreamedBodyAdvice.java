package org.kvmfacts.api.cache;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.StreamedBody;

import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Gives a streamed body a weak tag before it is written, and omits the body if the client
 * already has it.
 */
@ControllerAdvice
@Order(1)
class StreamedBodyAdvice implements ResponseBodyAdvice<StreamedBody> {

	private final CachePolicy policy;

	StreamedBodyAdvice(CachePolicy policy) {
		this.policy = policy;
	}

	@Override
	public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converterType) {
		return StreamedBody.class.isAssignableFrom(returnType.getParameterType());
	}

	@Override
	public @Nullable StreamedBody beforeBodyWrite(@Nullable StreamedBody body, MethodParameter returnType,
			MediaType contentType, Class<? extends HttpMessageConverter<?>> converterType, ServerHttpRequest request,
			ServerHttpResponse response) {
		boolean unchanged = body != null && body.isStreamedAs(contentType)
				&& this.policy.isUnchanged(((ServletServerHttpRequest) request).getServletRequest(),
						((ServletServerHttpResponse) response).getServletResponse(), this.policy.weakTag(contentType));
		return unchanged ? null : body;
	}

}
