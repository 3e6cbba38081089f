package org.kvmfacts.api.page;

import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Repeats the links of a list in the {@code Link} header (RFC 8288), unless they are too
 * long.
 */
@ControllerAdvice
@Order(0)
class LinkHeaderAdvice implements ResponseBodyAdvice<PageLinks> {

	// Two links as long as the longest request would exceed the limit on response
	// headers.
	private static final int LONGEST = 2048;

	@Override
	public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converterType) {
		return PageLinks.class.isAssignableFrom(returnType.getParameterType());
	}

	@Override
	public @Nullable PageLinks beforeBodyWrite(@Nullable PageLinks body, MethodParameter returnType,
			MediaType contentType, Class<? extends HttpMessageConverter<?>> converterType, ServerHttpRequest request,
			ServerHttpResponse response) {
		if (body != null) {
			add(response, body.self(), "self");
			if (!body.isWholeAs(contentType)) {
				add(response, body.next(), "next");
			}
		}
		return body;
	}

	// A link that is left out here is still in the body.
	private static void add(ServerHttpResponse response, @Nullable String address, String relation) {
		if (address != null && address.length() <= LONGEST) {
			response.getHeaders().add(HttpHeaders.LINK, "<" + address + ">; rel=\"" + relation + "\"");
		}
	}

}
