package org.kvmfacts.search.ranking;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;

/**
 * The meanings of words: vectors that are close for words that are used alike. They help
 * with questions that share no words with the texts
 * (docs/decisions/0009-vectors-of-words.md).
 */

final class WordVectors {

	private static final String FILE = "search/word-vectors.bin";

	private static final Pattern WORD = Pattern.compile("[a-z]+");

	private static final String BEGINNING = "^";

	/**
	 * The usual length of a vector. A word without one means something else than all
	 * others.
	 */
	private static final double UNKNOWN = 1.5;

	private final Table table = read();

	private static Table read() {
		try (DataInputStream in = new DataInputStream(
				new BufferedInputStream(new ClassPathResource(FILE).getInputStream()))) {
			int words = in.readInt();
			Table table = new Table(words, in.readInt());
			for (int i = 0; i < words; i++) {
				table.places.put(in.readUTF(), i);
				table.scales[i] = in.readFloat();
				in.readFully(table.numbers, i * table.size, table.size);
			}
			return table;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The meaning of a text: the sum of the vectors of its words, and of pairs of words
	 * that follow each other.
	 */
	TextVector meaning(String text) {
		float[] sum = new float[this.table.size];
		Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
		String last = BEGINNING;
		int unknown = 0;
		while (words.find()) {
			String word = words.group();
			unknown += this.table.add(word, sum) ? 0 : 1;
			this.table.add(last + " " + word, sum);
			last = word;
		}
		return TextVector.of(sum, unknown * UNKNOWN * UNKNOWN);
	}

	/**
	 * The combined meaning of several texts.
	 */
	TextVector meaning(List<TextVector> texts) {
		return TextVector.of(texts, this.table.size);
	}

	/**
	 * The vectors, one after another, each to be multiplied by its scale.
	 */
	private static final class Table {

		private final Map<String, Integer> places;

		private final int size;

		private final float[] scales;

		private final byte[] numbers;

		private Table(int words, int size) {
			this.places = new HashMap<>(words * 2);
			this.size = size;
			this.scales = new float[words];
			this.numbers = new byte[words * size];
		}

		boolean add(String word, float[] sum) {
			Integer place = this.places.get(word);
			if (place == null) {
				return false;
			}
			float scale = this.scales[place];
			for (int i = 0; i < this.size; i++) {
				sum[i] += scale * this.numbers[place * this.size + i];
			}
			return true;
		}

	}

}
