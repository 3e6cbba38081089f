package org.kvmfacts.api.problem;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The id that identifies a request in responses and logs, available to the thread that
 * serves the request.
 */
public final class RequestId {

	/**
	 * The header with the id, in requests and responses.
	 */
	public static final String HEADER = "X-Request-Id";

	private static final String KEY = "requestId";

	private static final Pattern VALID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

	private RequestId() {
	}

	/**
	 * Sets the id of a request.
	 * @param sent the id that the client or a proxy has sent; used if it consists of at
	 * most 64 letters, digits, dots, underscores and hyphens
	 */
	public static String begin(@Nullable String sent) {
		String id = (sent != null && VALID.matcher(sent).matches()) ? sent : generate();
		MDC.put(KEY, id);
		return id;
	}

	/**
	 * Clears the id after the request.
	 */
	public static void end() {
		MDC.remove(KEY);
	}

	static @Nullable String current() {
		return MDC.get(KEY);
	}

	private static String generate() {
		return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
	}

}
