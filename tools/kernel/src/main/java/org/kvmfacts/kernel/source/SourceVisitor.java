package org.kvmfacts.kernel.source;

/**
 * A visitor of the files of a kernel source.
 */
public interface SourceVisitor {

	/**
	 * Whether the text of a file is wanted. Called for every file that is not a link.
	 * @param path the path of the file from the root of the source
	 */
	boolean wants(String path);

	/**
	 * Receives the text of a wanted file.
	 * @param path the path of the file
	 * @param text its text, lines ending in a line feed
	 */
	void read(String path, String text);

	/**
	 * Whether no further file is wanted.
	 */
	default boolean isDone() {
		return false;
	}

}
