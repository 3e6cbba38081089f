package org.kvmfacts.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.springframework.core.io.ClassPathResource;

/**
 * A question of the evaluation.
 *
 * @param origin {@code public} or {@code made}
 * @param kind what it asks for
 * @param question the question
 * @param right the ids of the entries that answer it, if any
 * @param opposite the question with reversed polarity, or the false premise
 */
record Asked(String origin, String kind, String question, Set<String> right, String opposite) {

	static List<Asked> read(String file) throws IOException {
		return new ClassPathResource("evaluation/" + file).getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.filter((line) -> !line.startsWith("#") && !line.startsWith("id\t"))
			.map((line) -> of(line.split("\t"), file.contains("unanswerable")))
			.toList();
	}

	private static Asked of(String[] columns, boolean unanswerable) {
		return new Asked(columns[1], columns[2], columns[3], unanswerable ? Set.of() : Set.of(columns[4].split(" ")),
				(!unanswerable && columns.length > 5) ? columns[5] : "");
	}

}
