package org.kvmfacts.api.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ClassPathResource;

/**
 * Which code the service runs.
 */
public final class CodeDigest {

	private static final String FILE = "META-INF/code-digest.txt";

	private CodeDigest() {
	}

	/**
	 * Reads the digest of all classes, scripts and word lists, which the build writes.
	 * @return the same for the same code
	 */
	public static String read() {
		try {
			return new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8).strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
