package org.kvmfacts.search.question;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
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

	private final Map<String, Vector> vectors = new HashMap<>();

	private final int size;

	WordVectors() {
		try (DataInputStream in = new DataInputStream(
				new BufferedInputStream(new ClassPathResource(FILE).getInputStream()))) {
			int words = in.readInt();
			this.size = in.readInt();
			for (int i = 0; i < words; i++) {
				this.vectors.put(in.readUTF(), new Vector(in.readFloat(), in.readNBytes(this.size)));
			}
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
		float[] sum = new float[this.size];
		Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
		String last = BEGINNING;
		int unknown = 0;
		while (words.find()) {
			String word = words.group();
			unknown += add(word, sum) ? 0 : 1;
			add(last + " " + word, sum);
			last = word;
		}
		return TextVector.of(sum, unknown * UNKNOWN * UNKNOWN);
	}

	private boolean add(String word, float[] sum) {
		Vector vector = this.vectors.get(word);
		for (int i = 0; vector != null && i < this.size; i++) {
			sum[i] += vector.scale() * vector.numbers()[i];
		}
		return vector != null;
	}

	/**
	 * A vector, to be multiplied by its scale.
	 */
	// Vectors are never compared.
	@SuppressWarnings("ArrayRecordComponent")
	private record Vector(float scale, byte[] numbers) {

	}

}
