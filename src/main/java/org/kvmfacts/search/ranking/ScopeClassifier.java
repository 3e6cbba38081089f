package org.kvmfacts.search.ranking;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells by its words, and by which follow each other, whether a question is put like
 * those that the content answers or like those that it does not (naive Bayes). All of
 * both are learnt before the first question is asked.
 */
final class ScopeClassifier {

	private static final Pattern WORD = Pattern.compile("[a-z]+");

	private static final double FARTHEST = 9;

	// Words are told by their hash; that a few share one does no harm.
	private static final int PLACES = 1 << 18;

	private final int[] inside = new int[PLACES];

	private final int[] outside = new int[PLACES];

	private int questionsInside;

	private int questionsOutside;

	/**
	 * Takes note of a question that the content answers.
	 */
	void learnInside(String question) {
		this.questionsInside++;
		places(question).forEach((place) -> this.inside[place]++);
	}

	/**
	 * Takes note of a question that it does not answer.
	 */
	void learnOutside(String question) {
		this.questionsOutside++;
		places(question).forEach((place) -> this.outside[place]++);
	}

	/**
	 * How much rather a question is put like those that are answered: above 0 it is.
	 */
	double of(String question) {
		Set<Integer> places = places(question);
		double sum = places.stream().mapToDouble(this::weigh).sum();
		double scaled = sum / Math.sqrt(Math.max(1, places.size()));
		return Math.max(-FARTHEST, Math.min(FARTHEST, scaled));
	}

	// One question more is made up for each side, so that nothing is impossible.
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
