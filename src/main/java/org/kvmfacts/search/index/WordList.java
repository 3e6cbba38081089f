package org.kvmfacts.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;

/**
 * Reads the lines of a file of search, without blank lines and comments.
 */
public final class WordList {

	private WordList() {
	}

	public static Stream<String> of(String file) {
		try {
			return new ClassPathResource("search/" + file).getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
