package org.kvmfacts.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Shows problems outside the API as pages to clients that accept HTML.
 */
@ControllerAdvice
@Order(0)
class PageErrors implements ResponseBodyAdvice<Object> {

	private static final List<String> OTHERS = List.of("/api/", "/mcp", "/v3/", "/swagger-ui", "/actuator", "/llms",
			"/.well-known");

	private static final List<String> LISTS = List.of("facts", "faqs", "organisations", "people", "subsystems",
			"sources", "releases");

	private final Site site;

	private final Catalogue catalogue;

	PageErrors(Site site, Catalogue catalogue) {
		this.site = site;
		this.catalogue = catalogue;
	}

	@Override
	public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converterType) {
		return true;
	}

	@Override
	public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter returnType, MediaType contentType,
			Class<? extends HttpMessageConverter<?>> converterType, ServerHttpRequest request,
			ServerHttpResponse response) {
		if (!(body instanceof ProblemDetail problem) || OTHERS.stream().anyMatch(path(request, problem)::startsWith)) {
			return body;
		}
		response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		if (!acceptsPages(request)) {
			return body;
		}
		try {
			byte[] html = this.site.render("error", page(problem, path(request, problem)));
			response.getHeaders().setContentType(Site.HTML);
			response.getHeaders().setContentLength(html.length);
			if (!HttpMethod.HEAD.equals(request.getMethod())) {
				response.getBody().write(html);
			}
			return null;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private ErrorPage page(ProblemDetail problem, String path) {
		String title = String.valueOf(problem.getTitle());
		Frame frame = this.site.frameWithData(title, title, path, List.of(), null);
		String list = Stream.of(path.split("/")).filter(LISTS::contains).findFirst().orElse("");
		String detail = (problem.getStatus() == HttpStatus.NOT_FOUND.value()) ? "There is nothing at this address."
				: String.valueOf(problem.getDetail());
		String words = path.substring(path.lastIndexOf('/') + 1).replace('-', ' ');
		String successor = successor(problem);
		return new ErrorPage(frame, problem.getStatus(), detail, words, list, successor, title(successor));
	}

	private static String successor(ProblemDetail problem) {
		Map<String, Object> properties = problem.getProperties();
		Object successor = (properties != null) ? properties.get("successor") : null;
		return (successor != null) ? URI.create(successor.toString()).getPath().replace("/api/v1/", "/") : "";
	}

	private String title(String path) {
		String[] segments = path.split("/");
		return (segments.length == 3) ? this.catalogue.title(segments[1], segments[2]) : path;
	}

	private static boolean acceptsPages(ServerHttpRequest request) {
		try {
			return request.getHeaders()
				.getAccept()
				.stream()
				.anyMatch((range) -> MediaType.TEXT_HTML.equalsTypeAndSubtype(range) && range.getQualityValue() > 0);
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	private static String path(ServerHttpRequest request, ProblemDetail problem) {
		return (problem.getInstance() != null) ? problem.getInstance().getPath() : request.getURI().getPath();
	}

}
