package org.kvmfacts.search.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Decides by words and pairs of words whether a question resembles those that the content
 * answers or those that it does not (logistic regression).
 */
final class ScopeClassifier {

	private static final double FARTHEST = 9;

	// Words are hashed; the few collisions do no harm.
	private static final int PLACES = 1 << 18;

	private static final int PASSES = 8;

	private static final double RATE = 1;

	private final float[] weights = new float[PLACES];

	/**
	 * Learns from examples of both, which count the same as a whole.
	 */
	ScopeClassifier(List<String> inside, List<String> outside) {
		List<int[]> places = Stream.concat(inside.stream(), outside.stream()).map(ScopeClassifier::places).toList();
		double rarity = inside.size() / (double) outside.size();
		List<Integer> order = new ArrayList<>(IntStream.range(0, places.size()).boxed().toList());
		Random random = new Random(1);
		for (int pass = 1; pass <= PASSES; pass++) {
			Collections.shuffle(order, random);
			for (int i : order) {
				boolean in = i < inside.size();
				double error = (in ? 1 : 0) - 1 / (1 + Math.exp(-of(places.get(i))));
				double step = RATE / pass * error * (in ? 1 : rarity) / Math.sqrt(places.get(i).length);
				for (int place : places.get(i)) {
					this.weights[place] += (float) step;
				}
			}
		}
	}

	/**
	 * Above 0 if a question resembles those that the content answers.
	 */
	double of(String question) {
		return Math.max(-FARTHEST, Math.min(FARTHEST, of(places(question))));
	}

	private double of(int[] places) {
		double sum = 0;
		for (int place : places) {
			sum += this.weights[place];
		}
		return sum / Math.sqrt(Math.max(1, places.length));
	}

	private static int[] places(String question) {
		IntStream.Builder places = IntStream.builder();
		int last = 0;
		int word = 0;
		for (char each : (question.toLowerCase(Locale.ROOT) + " ").toCharArray()) {
			if (each >= 'a' && each <= 'z') {
				word = 31 * word + each;
			}
			else if (word != 0) {
				places.add(place(word));
				places.add(place(17 * last - word));
				last = word;
				word = 0;
			}
		}
		return places.build().distinct().toArray();
	}

	private static int place(int hash) {
		return ((hash * 0x9E3779B1) >>> 14) & (PLACES - 1);
	}

}
