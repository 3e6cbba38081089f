package org.kvmfacts.search;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * A counted share with its confidence interval.
 *
 * @param hits how many
 * @param of of how many
 */
record Rate(long hits, long of) {

	private static final double Z = 1.96;

	static <T> Rate of(Collection<T> all, Predicate<T> hit) {
		return new Rate(all.stream().filter(hit).count(), all.size());
	}

	double value() {
		return (this.of == 0) ? 0 : (double) this.hits / this.of;
	}

	/**
	 * The share and its 95% interval (Wilson).
	 */
	@Override
	public String toString() {
		double n = Math.max(1, this.of);
		double centre = (value() + Z * Z / (2 * n)) / (1 + Z * Z / n);
		double half = Z / (1 + Z * Z / n) * Math.sqrt(value() * (1 - value()) / n + Z * Z / (4 * n * n));
		return String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", value(), centre - half, centre + half);
	}

}
