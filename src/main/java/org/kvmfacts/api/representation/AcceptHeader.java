package org.kvmfacts.api.representation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;

/**
 * Reads the header {@code Accept}. A media type with a weight of zero is not acceptable
 * (RFC 9110, section 12.4.2); the framework would treat it as the least preferred.
 */
public class AcceptHeader implements ContentNegotiationStrategy {

	// The framework fails if this number times the number of a handler's types exceeds
	// 50.
	private static final int MOST_RANGES = 8;

	private static final List<String> NEGOTIATED = List.of("/api/", "/mcp", "/actuator");

	@Override
	public List<MediaType> resolveMediaTypes(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
		List<MediaType> ranges = ranges(request);
		List<MediaType> refused = ranges.stream().filter((range) -> range.getQualityValue() == 0).toList();
		if (refused.isEmpty()) {
			return ranges;
		}
		return ranges.stream()
			.filter((range) -> range.getQualityValue() > 0)
			.flatMap((range) -> types(range).filter((type) -> !isRefused(type, range, refused)))
			.toList();
	}

	// If there are too many ranges, those that match a representation are used first.
	private static List<MediaType> ranges(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
		String[] lines = request.getHeaderValues(HttpHeaders.ACCEPT);
		if (lines == null || !isNegotiated(request)) {
			return MEDIA_TYPE_ALL_LIST;
		}
		List<MediaType> ranges = parse(List.of(lines)).stream().map(AcceptHeader::plain).distinct().toList();
		List<MediaType> few = (ranges.size() <= MOST_RANGES) ? ranges
				: ranges.stream()
					.sorted(Comparator.comparing(AcceptHeader::matchesNothing)
						.thenComparing(MediaType::getQualityValue, Comparator.reverseOrder()))
					.limit(MOST_RANGES)
					.toList();
		List<MediaType> sorted = new ArrayList<>(few);
		MimeTypeUtils.sortBySpecificity(sorted);
		return sorted.isEmpty() ? MEDIA_TYPE_ALL_LIST : sorted;
	}

	// Other responses, which caches store whatever the header says, have a single media
	// type: it is better than none (RFC 9110, section 12.5.1).
	private static boolean isNegotiated(NativeWebRequest request) {
		HttpServletRequest servlet = request.getNativeRequest(HttpServletRequest.class);
		return servlet != null && NEGOTIATED.stream().anyMatch(servlet.getServletPath()::startsWith);
	}

	private static boolean matchesNothing(MediaType range) {
		return Arrays.stream(Representation.values()).map(Representation::mediaType).noneMatch(range::includes);
	}

	private static List<MediaType> parse(List<String> lines) throws HttpMediaTypeNotAcceptableException {
		try {
			return MediaType.parseMediaTypes(lines);
		}
		catch (InvalidMediaTypeException ex) {
			throw new HttpMediaTypeNotAcceptableException("Accept cannot be read: " + ex.getMessage());
		}
	}

	// Parameters are dropped: everything is served in UTF-8, whatever the client prefers.
	private static MediaType plain(MediaType range) {
		return new MediaType(range.getType(), range.getSubtype(), range.getQualityValue());
	}

	// A wildcard is expanded to all representations, so that some can be removed.
	private static Stream<MediaType> types(MediaType range) {
		return range.isConcrete() ? Stream.of(range)
				: Arrays.stream(Representation.values())
					.map(Representation::mediaType)
					.filter(range::includes)
					.map((type) -> type.copyQualityValue(range));
	}

	// The more specific range decides.
	private static boolean isRefused(MediaType type, MediaType range, List<MediaType> refused) {
		return refused.stream().anyMatch((other) -> other.includes(type) && precision(other) >= precision(range));
	}

	private static int precision(MediaType range) {
		return range.isConcrete() ? 2 : (range.isWildcardType() ? 0 : 1);
	}

}
