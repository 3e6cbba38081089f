package org.kvmfacts.search.question;

import java.util.Arrays;

/**
 * The distinct terms of a text, by their sorted numbers in the vocabulary, and their
 * total weight.
 */
// Terms are never compared, and a list of numbers would take four times the memory.
@SuppressWarnings("ArrayRecordComponent")
public record Terms(int[] numbers, double weight) {

	public boolean has(int number) {
		return Arrays.binarySearch(this.numbers, number) >= 0;
	}

}
