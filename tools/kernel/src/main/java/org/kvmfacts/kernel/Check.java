package org.kvmfacts.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Something that the kernel source must say for a fact to hold.
 *
 * @param fact the id of the fact
 * @param kind what to look at
 * @param place the path of the file or the heading of the section
 * @param expected what must be there, if more than the file itself
 */
record Check(String fact, CheckKind kind, String place, @Nullable String expected) {

	/**
	 * What is expected.
	 */
	String value() {
		return (this.expected != null) ? this.expected : "";
	}

	/**
	 * Describes a failure.
	 * @param found what is there instead
	 */
	String failure(String found) {
		String expectation = switch (this.kind) {
			case FILE_EXISTS -> "it to exist";
			case FILE_ABSENT -> "no such file";
			default -> "the " + this.kind.code() + " \"" + this.expected + "\"";
		};
		return this.fact + ": in " + this.place + " expected " + expectation + ", found " + found;
	}

}
