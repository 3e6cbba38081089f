package org.kvmfacts.api.page;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.problem.InvalidParametersException;

import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Sort;
import org.springframework.util.DigestUtils;

/**
 * Writes the position after an item as an opaque string and reads it back. A checksum
 * over the list, its filters and its sort ensures that a cursor that was altered or
 * belongs to another list is refused. It protects against mistakes, not forgery: a
 * position in a public list is no secret.
 *
 * @param scope the text that identifies the list, its filters and its sort
 * @param sort the properties to sort by, strings or whole numbers
 */
record Cursor(String scope, Sort sort) {

	private static final int CHECKSUM = 6;

	private static final String SEPARATOR = "\n";

	private static final String NUMBER = "#";

	private static final String TEXT = "=";

	private static final Pattern KEY = Pattern.compile("#-?\\d{1,9}|=\\P{Cntrl}*");

	// The properties that hold whole numbers; all others hold strings.
	private static final Set<String> NUMBERS = Set.of("offset", "position", "count");

	String write(KeysetScrollPosition position) {
		List<String> values = this.sort.stream()
			.map((order) -> write(position.getKeys().get(order.getProperty())))
			.toList();
		return write(String.join(SEPARATOR, values).getBytes(StandardCharsets.UTF_8));
	}

	KeysetScrollPosition read(String text) {
		byte[] cursor = decode(text);
		byte[] keys = Arrays.copyOfRange(cursor, Math.min(CHECKSUM, cursor.length), cursor.length);
		if (!write(keys).equals(text)) {
			throw invalid();
		}
		List<String> values = List.of(new String(keys, StandardCharsets.UTF_8).split(SEPARATOR, -1));
		if (values.size() != this.sort.stream().count()) {
			throw invalid();
		}
		Map<String, Object> position = new LinkedHashMap<>();
		Iterator<String> value = values.iterator();
		this.sort.forEach((order) -> position.put(order.getProperty(),
				value(value.next(), NUMBERS.contains(order.getProperty()))));
		return ScrollPosition.forward(position);
	}

	private static byte[] decode(String text) {
		try {
			return Base64.getUrlDecoder().decode(text);
		}
		catch (IllegalArgumentException ex) {
			throw invalid();
		}
	}

	static InvalidParametersException invalid() {
		return InvalidParametersException.of("cursor",
				"must come from the next link of a page with the same filters and sort; leave it out to start again");
	}

	// A prefix distinguishes numbers from text.
	private static String write(@Nullable Object key) {
		return ((key instanceof Integer) ? NUMBER : TEXT) + key;
	}

	private static Object value(String key, boolean number) {
		if (!KEY.matcher(key).matches() || key.startsWith(NUMBER) != number) {
			throw invalid();
		}
		String text = key.substring(1);
		return number ? (Object) Integer.valueOf(text) : text;
	}

	String write(byte[] keys) {
		String list = this.scope + this.sort + SEPARATOR + new String(keys, StandardCharsets.UTF_8);
		byte[] cursor = Arrays.copyOf(DigestUtils.md5Digest(list.getBytes(StandardCharsets.UTF_8)),
				CHECKSUM + keys.length);
		System.arraycopy(keys, 0, cursor, CHECKSUM, keys.length);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
	}

}
