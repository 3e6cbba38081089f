package org.kvmfacts.search.ranking;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;

/**
 * The terms of a text, each once, by their numbers in the vocabulary.
 */
final class Terms {

	private final int[] numbers;

	private Terms(int[] numbers) {
		this.numbers = numbers;
	}

	static Terms of(IntStream numbers) {
		return new Terms(numbers.sorted().distinct().toArray());
	}

	/**
	 * Those of several texts.
	 */
	static Terms of(Collection<Terms> texts) {
		return of(texts.stream().flatMapToInt(Terms::numbers));
	}

	IntStream numbers() {
		return Arrays.stream(this.numbers);
	}

	boolean has(int number) {
		return Arrays.binarySearch(this.numbers, number) >= 0;
	}

	/**
	 * How much all of them tell, by what each tells.
	 */
	double weight(double[] weights) {
		double sum = 0;
		for (int number : this.numbers) {
			sum += weights[number];
		}
		return sum;
	}

	void write(DataOutput out) throws IOException {
		out.writeInt(this.numbers.length);
		for (int number : this.numbers) {
			out.writeInt(number);
		}
	}

	static Terms read(DataInput in) throws IOException {
		int[] numbers = new int[in.readInt()];
		for (int i = 0; i < numbers.length; i++) {
			numbers[i] = in.readInt();
		}
		return new Terms(numbers);
	}

}
