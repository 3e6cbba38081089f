package org.kvmfacts.api.cache;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.ApiController;
import org.kvmfacts.api.representation.Negotiation;

import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Lets clients keep answers and ask whether they still hold. A tag that was sent for this
 * very request is answered 304 before anything is read, for errors are never tagged.
 * Other conditions wait until it is known that there is an answer.
 */
@ControllerAdvice
@Order(1)
public class Revalidation implements HandlerInterceptor, ResponseBodyAdvice<Object> {

	private static final String ANY = "*";

	private static final Pattern TAG = Pattern.compile("\\*|(W/)?\"[^\"]*\"");

	private final EntityTags tags;

	private final String cacheControl;

	Revalidation(EntityTags tags, CacheControlProperties settings) {
		this.tags = tags;
		this.cacheControl = settings.header();
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		Optional<String> same = isRead(request, handler) ? same(request, () -> tag(request)) : Optional.empty();
		same.ifPresent((tag) -> {
			response.setStatus(HttpStatus.NOT_MODIFIED.value());
			headers(tag).forEach((name, values) -> response.addHeader(name, values.get(0)));
		});
		return same.isEmpty();
	}

	@Override
	public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converterType) {
		return AnnotatedElementUtils.hasAnnotation(returnType.getContainingClass(), ApiController.class);
	}

	@Override
	public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter returnType, MediaType contentType,
			Class<? extends HttpMessageConverter<?>> converterType, ServerHttpRequest request,
			ServerHttpResponse response) {
		headers(tag(((ServletServerHttpRequest) request).getServletRequest())).forEach(response.getHeaders()::put);
		if (isUnchanged(request.getHeaders(), this.tags.lastModified().toEpochMilli())) {
			response.setStatusCode(HttpStatus.NOT_MODIFIED);
			return null;
		}
		return body;
	}

	/**
	 * The tag that the client sent and that still stands, in the form that it sent,
	 * compressed or not.
	 * @param request the request
	 * @param current the tag of the answer as it is, which is found out if need be
	 */
	static Optional<String> same(HttpServletRequest request, Supplier<String> current) {
		List<String> sent = known(new ServletServerHttpRequest(request).getHeaders());
		if (sent.isEmpty()) {
			return Optional.empty();
		}
		String tag = current.get();
		return sent.stream()
			.filter((known) -> CompressedAnswers.isVariant(known, tag))
			.map(CompressedAnswers::strong)
			.findFirst();
	}

	/**
	 * Whether the client does not have what there is, by the conditions that it sent.
	 * @param request the request
	 * @param tag the tag of the answer as it is
	 * @param lastModified when that last changed, in milliseconds
	 */
	static boolean isNew(HttpServletRequest request, String tag, long lastModified) {
		return same(request, () -> tag).isEmpty()
				&& !isUnchanged(new ServletServerHttpRequest(request).getHeaders(), lastModified);
	}

	// To be asked when it is known that there is an answer which could be the same.
	private static boolean isUnchanged(HttpHeaders request, long lastModified) {
		return !request.containsHeader(HttpHeaders.IF_NONE_MATCH) ? since(request) >= lastModified
				: known(request).contains(ANY);
	}

	// What is not a date is passed over, and no date has a year beyond all counting.
	private static long since(HttpHeaders request) {
		try {
			return request.getIfModifiedSince();
		}
		catch (ArithmeticException ex) {
			return -1;
		}
	}

	// What is not a tag is passed over, as a condition that nothing meets.
	private static List<String> known(HttpHeaders request) {
		return request.getOrEmpty(HttpHeaders.IF_NONE_MATCH)
			.stream()
			.flatMap((line) -> TAG.matcher(line).results())
			.map(MatchResult::group)
			.toList();
	}

	HttpHeaders headers(String tag) {
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.ETAG, tag);
		headers.setLastModified(this.tags.lastModified());
		headers.setCacheControl(this.cacheControl);
		return headers;
	}

	private String tag(HttpServletRequest request) {
		return this.tags.tag(request, Negotiation.chosen(request));
	}

	/**
	 * Whether a handler of the API is to read something, and not the framework's own to
	 * answer OPTIONS.
	 * @param request the request
	 * @param handler what handles it
	 */
	public static boolean isRead(HttpServletRequest request, Object handler) {
		return handler instanceof HandlerMethod method
				&& AnnotatedElementUtils.hasAnnotation(method.getBeanType(), ApiController.class)
				&& ("GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod()));
	}

}
