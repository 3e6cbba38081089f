package org.kvmfacts.search.ranking;

import java.util.List;

import org.kvmfacts.search.question.TextVector;

/**
 * How close texts are to a question in meaning.
 *
 * @param nearest the similarity of the closest, up to 1
 * @param mass how many are close, weighted by closeness
 */
record Closeness(double nearest, double mass) {

	static Closeness of(TextVector question, List<TextVector> texts) {
		double nearest = 0;
		double mass = 0;
		for (TextVector text : texts) {
			double alike = question.alike(text);
			nearest = Math.max(nearest, alike);
			mass += Math.exp(alike / TextVector.CLOSE);
		}
		return new Closeness(nearest, mass);
	}

}
