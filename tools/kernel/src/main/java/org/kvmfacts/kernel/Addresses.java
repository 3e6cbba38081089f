package org.kvmfacts.kernel;

import java.util.regex.Pattern;

/**
 * Removes e-mail addresses, which must not be stored.
 */
final class Addresses {

	private static final Pattern ADDRESS = Pattern.compile("\\s*[(<]?[^\\s(<@]+@[^\\s)>]+[)>]?");

	private Addresses() {
	}

	static String remove(String text) {
		return ADDRESS.matcher(text).replaceAll("");
	}

}
