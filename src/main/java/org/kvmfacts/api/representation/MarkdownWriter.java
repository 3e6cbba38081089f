package org.kvmfacts.api.representation;

/**
 * Writes entries of one type as Markdown.
 */
public interface MarkdownWriter<V> {

	/**
	 * Writes a text that begins with a heading of the first level and ends with a line
	 * break.
	 */
	String write(V entry);

}
