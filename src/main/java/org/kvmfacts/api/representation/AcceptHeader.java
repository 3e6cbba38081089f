package org.kvmfacts.api.representation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;

/**
 * Reads the header {@code Accept}. A media type with a weight of zero is not acceptable
 * (RFC 9110, section 12.4.2); the framework would take it for the least wanted.
 */
public class AcceptHeader implements ContentNegotiationStrategy {

	/**
	 * The framework sorts 50 at most, and each can match every representation.
	 */
	private static final int MOST = 10;

	private final ContentNegotiationStrategy header = new HeaderContentNegotiationStrategy();

	@Override
	public List<MediaType> resolveMediaTypes(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
		List<MediaType> ranges = this.header.resolveMediaTypes(request)
			.stream()
			.map(AcceptHeader::plain)
			.distinct()
			.limit(MOST)
			.toList();
		List<MediaType> refused = ranges.stream().filter((range) -> range.getQualityValue() == 0).toList();
		if (refused.isEmpty()) {
			return ranges;
		}
		return ranges.stream()
			.filter((range) -> range.getQualityValue() > 0)
			.flatMap((range) -> types(range).filter((type) -> !isRefused(type, range, refused)))
			.toList();
	}

	// Parameters are dropped: everything is served in UTF-8, whatever a client asks for.
	private static MediaType plain(MediaType range) {
		return new MediaType(range.getType(), range.getSubtype(), range.getQualityValue());
	}

	// A wildcard stands for every representation, so that some can be taken away.
	private static Stream<MediaType> types(MediaType range) {
		return range.isConcrete() ? Stream.of(range)
				: Arrays.stream(Representation.values())
					.map(Representation::mediaType)
					.filter(range::includes)
					.map((type) -> type.copyQualityValue(range));
	}

	// The range that says more about a type decides.
	private static boolean isRefused(MediaType type, MediaType range, List<MediaType> refused) {
		return refused.stream().anyMatch((other) -> other.includes(type) && precision(other) >= precision(range));
	}

	private static int precision(MediaType range) {
		return range.isConcrete() ? 2 : (range.isWildcardType() ? 0 : 1);
	}

}
