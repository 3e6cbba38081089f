package org.kvmfacts.guard;

import java.io.IOException;
import java.io.UncheckedIOException;

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
 * Refuses to stream more bodies at a time than the service can. Only here is it certain
 * that a body will be streamed: its address does not tell, because a format has many
 * spellings. Bodies get their tag and links afterwards, which a refusal must not have.
 */
@ControllerAdvice
@Order(-1)
class StreamedBodyGuard implements ResponseBodyAdvice<StreamedBody> {

	private final Admission admission;

	StreamedBodyGuard(Admission admission) {
		this.admission = admission;
	}

	@Override
	public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converterType) {
		return StreamedBody.class.isAssignableFrom(returnType.getParameterType());
	}

	@Override
	public @Nullable StreamedBody beforeBodyWrite(@Nullable StreamedBody body, MethodParameter returnType,
			MediaType contentType, Class<? extends HttpMessageConverter<?>> converterType, ServerHttpRequest request,
			ServerHttpResponse response) {
		try {
			return (body == null || !body.isStreamedAs(contentType)
					|| this.admission.admitToStream(((ServletServerHttpRequest) request).getServletRequest(),
							((ServletServerHttpResponse) response).getServletResponse())) ? body : null;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
