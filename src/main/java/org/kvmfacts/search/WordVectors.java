package org.kvmfacts.search;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What words mean, as vectors that lie near each other for words that are used alike
 * (docs/search.md tells how they were made). They serve questions that are put in other
 * words than any text. Without them nothing has a meaning, and nothing is alike.
 */
@Component
class WordVectors {

	private static final String FILE = "search/word-vectors.bin";

	private static final Pattern WORD = Pattern.compile("[a-z]+");

	private final Map<String, Integer> places = new HashMap<>();

	private final List<byte[]> numbers = new ArrayList<>();

	private final List<Float> scales = new ArrayList<>();

	private int size;

	WordVectors(SearchProperties properties) {
		if (properties.meaning()) {
			read();
		}
	}

	private void read() {
		try (DataInputStream in = new DataInputStream(
				new BufferedInputStream(new ClassPathResource(FILE).getInputStream()))) {
			int words = in.readInt();
			this.size = in.readInt();
			for (int i = 0; i < words; i++) {
				this.places.put(in.readUTF(), i);
				this.scales.add(in.readFloat());
				this.numbers.add(in.readNBytes(this.size));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What a text is about: the sum of its words.
	 */
	Meaning meaning(String text) {
		float[] sum = new float[this.size];
		Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
		while (words.find()) {
			Integer place = this.places.get(words.group());
			if (place != null) {
				add(sum, this.numbers.get(place), this.scales.get(place));
			}
		}
		return Meaning.of(sum);
	}

	/**
	 * What several texts together are about.
	 */
	Meaning meaning(List<Meaning> texts) {
		return Meaning.of(texts, this.size);
	}

	private static void add(float[] sum, byte[] numbers, float scale) {
		for (int i = 0; i < sum.length; i++) {
			sum[i] += scale * numbers[i];
		}
	}

}
