package org.kvmfacts.api;

import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Repeats the links of a list in the {@code Link} header (RFC 8288).
 */
@ControllerAdvice
class ListingLinks implements ResponseBodyAdvice<Linked> {

	@Override
	public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converterType) {
		return Linked.class.isAssignableFrom(returnType.getParameterType());
	}

	@Override
	public @Nullable Linked beforeBodyWrite(@Nullable Linked body, MethodParameter returnType, MediaType contentType,
			Class<? extends HttpMessageConverter<?>> converterType, ServerHttpRequest request,
			ServerHttpResponse response) {
		if (body != null) {
			response.getHeaders().add(HttpHeaders.LINK, "<" + body.self() + ">; rel=\"self\"");
			if (body.next() != null) {
				response.getHeaders().add(HttpHeaders.LINK, "<" + body.next() + ">; rel=\"next\"");
			}
		}
		return body;
	}

}
