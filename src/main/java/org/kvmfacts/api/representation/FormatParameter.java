package org.kvmfacts.api.representation;

import java.util.Arrays;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;

/**
 * Lets the parameter {@code format} of the API override the header {@code Accept}. An
 * unknown format becomes a media type that no response has.
 */
public class FormatParameter implements ContentNegotiationStrategy {

	public static final String NAME = "format";

	private static final MediaType UNKNOWN = new MediaType("application", "vnd.unknown");

	@Override
	public List<MediaType> resolveMediaTypes(NativeWebRequest request) {
		String format = request.getParameter(NAME);
		if (format == null || format.isBlank() || !isApi(request.getNativeRequest(HttpServletRequest.class))) {
			return MEDIA_TYPE_ALL_LIST;
		}
		return List.of(Arrays.stream(Representation.values())
			.filter((representation) -> representation.code().equals(format))
			.map(Representation::mediaType)
			.findFirst()
			.orElse(UNKNOWN));
	}

	private static boolean isApi(@Nullable HttpServletRequest request) {
		return request != null && request.getServletPath().startsWith("/api/");
	}

}
