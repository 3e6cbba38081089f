package org.kvmfacts.api.representation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationManager;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Tells before a handler runs which representation its answer will have.
 */
public final class Negotiation {

	public static final ContentNegotiationManager MANAGER = new ContentNegotiationManager(new FormatParameter(),
			new AcceptHeader());

	private static final String CHOSEN = Negotiation.class.getName() + ".chosen";

	private Negotiation() {
	}

	/**
	 * The representation of the answer to a request that has found its handler: of those
	 * that the handler has, the one that the client likes best.
	 * @param request the request
	 */
	public static Representation chosen(HttpServletRequest request) {
		Object known = request.getAttribute(CHOSEN);
		if (known instanceof Representation representation) {
			return representation;
		}
		Representation chosen = Representation.of(bestOf(request)).orElse(Representation.JSON);
		request.setAttribute(CHOSEN, chosen);
		return chosen;
	}

	/**
	 * All lines of a header, which make one list.
	 * @param request the request
	 * @param header the name of the header
	 * @return the list, or null if there is none
	 */
	public static @Nullable String lines(HttpServletRequest request, String header) {
		return (request.getHeader(header) != null) ? String.join(",", Collections.list(request.getHeaders(header)))
				: null;
	}

	/**
	 * The current request.
	 */
	static HttpServletRequest request() {
		return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
	}

	// As the framework does it when it writes the answer.
	private static @Nullable MediaType bestOf(HttpServletRequest request) {
		if (!(request
			.getAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE) instanceof Collection<?> producible)) {
			return null;
		}
		List<MediaType> had = producible.stream().map(MediaType.class::cast).toList();
		List<MediaType> compatible = new ArrayList<>();
		for (MediaType asked : acceptable(request)) {
			had.stream()
				.filter(asked::isCompatibleWith)
				.map((type) -> type.copyQualityValue(asked))
				.forEach(compatible::add);
		}
		MimeTypeUtils.sortBySpecificity(compatible);
		return compatible.isEmpty() ? null : compatible.get(0);
	}

	private static List<MediaType> acceptable(HttpServletRequest request) {
		try {
			return MANAGER.resolveMediaTypes(new ServletWebRequest(request));
		}
		catch (HttpMediaTypeNotAcceptableException ex) {
			return List.of();
		}
	}

}
