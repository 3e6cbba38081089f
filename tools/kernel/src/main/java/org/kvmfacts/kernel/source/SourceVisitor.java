package org.kvmfacts.kernel.source;

/**
 * What looks at the files of a kernel source.
 */
public interface SourceVisitor {

	/**
	 * Says whether the text of a file is wanted. It is asked about every file that is no
	 * link.
	 * @param path the path of the file from the root of the source
	 */
	boolean wants(String path);

	/**
	 * Takes the text of a file that is wanted.
	 * @param path the path of the file
	 * @param text its text, lines ending in a line feed
	 */
	void read(String path, String text);

	/**
	 * Says whether no further file is of interest.
	 */
	default boolean isDone() {
		return false;
	}

}
