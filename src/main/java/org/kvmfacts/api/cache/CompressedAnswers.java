package org.kvmfacts.api.cache;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kvmfacts.api.representation.Negotiation;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Compresses answers for clients that take gzip, and gives the compressed bytes a strong
 * tag of their own. The web server does not compress what has a strong tag.
 */
@Component
@Order(CompressedAnswers.ORDER)
class CompressedAnswers extends OncePerRequestFilter {

	/**
	 * After the guards and whatever keeps what is sent.
	 */
	static final int ORDER = 0;

	/**
	 * What answers depend on beside their address; said of all of them, for it is wanted
	 * where one is unlike the others, too.
	 */
	static final List<String> VARY = List.of(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_ENCODING);

	/**
	 * Gzip, or any coding that is not named, and whether at a weight of nothing.
	 */
	private static final Pattern GZIP = Pattern
		.compile("(?i)(?:^|,)\\s*(gzip|\\*)\\s*(?:;\\s*q=(?:(0(?:\\.0*)?)|[\\d.]+)\\s*)?(?=,|$)");

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return Stream.of("/api/", "/v3/api-docs", "/llms").noneMatch(request.getServletPath()::startsWith);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		VARY.forEach((header) -> response.addHeader(HttpHeaders.VARY, header));
		BufferedAnswer answer = new BufferedAnswer(response, takesGzip(request));
		chain.doFilter(request, answer);
		answer.finish();
	}

	/**
	 * Whether a tag that a client knows stands for the same answer, compressed or not, by
	 * weak comparison.
	 * @param known what the client sent
	 * @param tag the tag of the answer as it is
	 */
	static boolean isVariant(String known, String tag) {
		return strong(known).equals(tag)
				|| strong(known).equals(tag.substring(0, tag.length() - 1) + BufferedAnswer.SUFFIX);
	}

	/**
	 * The tag of the same answer when it is not compressed.
	 */
	static String plain(String tag) {
		return tag.endsWith(BufferedAnswer.SUFFIX)
				? tag.substring(0, tag.length() - BufferedAnswer.SUFFIX.length()) + '"' : tag;
	}

	static String strong(String tag) {
		return tag.startsWith("W/") ? tag.substring(2) : tag;
	}

	static boolean takesGzip(HttpServletRequest request) {
		String accepted = Negotiation.lines(request, HttpHeaders.ACCEPT_ENCODING);
		return accepted != null && GZIP.matcher(accepted)
			.results()
			.max(Comparator.comparing((named) -> named.group(1).length()))
			.filter((named) -> named.group(2) == null)
			.isPresent();
	}

}
