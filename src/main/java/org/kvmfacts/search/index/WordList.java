package org.kvmfacts.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;

/**
 * The lines of a reviewed file of search, without those that are blank or a comment.
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
