package org.kvmfacts.search.ranking;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides by words and pairs of words whether a question resembles those that the content
 * answers or those that it does not (naive Bayes).
 */
final class ScopeClassifier {

	private static final Pattern WORD = Pattern.compile("[a-z]+");

	private static final double FARTHEST = 9;

	// Words are hashed; the few collisions do no harm.
	private static final int PLACES = 1 << 18;

	private final int[] inside = new int[PLACES];

	private final int[] outside = new int[PLACES];

	private int questionsInside;

	private int questionsOutside;

	void learnInside(String question) {
		this.questionsInside++;
		places(question).forEach((place) -> this.inside[place]++);
	}

	void learnOutside(String question) {
		this.questionsOutside++;
		places(question).forEach((place) -> this.outside[place]++);
	}

	/**
	 * Above 0 if a question resembles those that the content answers.
	 */
	double of(String question) {
		Set<Integer> places = places(question);
		double sum = places.stream().mapToDouble(this::weigh).sum();
		double scaled = sum / Math.sqrt(Math.max(1, places.size()));
		return Math.max(-FARTHEST, Math.min(FARTHEST, scaled));
	}

	// Smoothed, so that no word is impossible on either side.
	private double weigh(int place) {
		double all = this.questionsInside + this.questionsOutside;
		return Math.log(this.inside[place] / (double) this.questionsInside + 1 / all)
				- Math.log(this.outside[place] / (double) this.questionsOutside + 1 / all);
	}

	private static Set<Integer> places(String question) {
		Set<Integer> places = new HashSet<>();
		Matcher words = WORD.matcher(question.toLowerCase(Locale.ROOT));
		String last = "^";
		while (words.find()) {
			String word = words.group();
			places.add(place(word));
			places.add(place(last + " " + word));
			last = word;
		}
		return places;
	}

	private static int place(String text) {
		int hash = text.hashCode() * 0x9E3779B1;
		return (hash >>> 14) & (PLACES - 1);
	}

}
