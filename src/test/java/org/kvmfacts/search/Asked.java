package org.kvmfacts.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.core.io.ClassPathResource;

/**
 * A question of the evaluation.
 *
 * @param question the question
 * @param kind how it is put, such as {@code paraphrase} or {@code near-miss}
 * @param answers the keys of the entries that answer it, empty where none does
 */
public record Asked(String question, String kind, List<String> answers) {

	public static List<Asked> read(String file) throws IOException {
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(
				new ClassPathResource("evaluation/" + file).getInputStream(), StandardCharsets.UTF_8))) {
			return lines.lines().skip(1).map((line) -> of(line.split("\t"))).toList();
		}
	}

	private static Asked of(String[] columns) {
		return new Asked(columns[0], columns[1], (columns.length > 3) ? List.of(columns[3].split(",")) : List.of());
	}

}
