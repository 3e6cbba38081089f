package org.kvmfacts.api.problem;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * What tells one request from all others, in answers and in logs. It is known to the
 * thread that serves the request.
 */
public final class RequestId {

	/**
	 * The header that names it, in requests and in answers.
	 */
	public static final String HEADER = "X-Request-Id";

	private static final String KEY = "requestId";

	private static final int LONGEST = 64;

	private RequestId() {
	}

	/**
	 * Begins to serve a request.
	 * @param sent what the client or a proxy calls it; taken over if it consists of at
	 * most 64 letters, digits, dots, underscores and hyphens
	 * @return what it is called
	 */
	public static String begin(@Nullable String sent) {
		String id = (sent != null && isFit(sent)) ? sent : made();
		MDC.put(KEY, id);
		return id;
	}

	/**
	 * Ends to serve the request.
	 */
	public static void end() {
		MDC.remove(KEY);
	}

	static @Nullable String current() {
		return MDC.get(KEY);
	}

	private static boolean isFit(String id) {
		return !id.isEmpty() && id.length() <= LONGEST && id.chars().allMatch(RequestId::isFit);
	}

	private static boolean isFit(int sign) {
		return (sign >= '0' && sign <= '9') || (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z')
				|| sign == '.' || sign == '_' || sign == '-';
	}

	private static String made() {
		return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
	}

}
