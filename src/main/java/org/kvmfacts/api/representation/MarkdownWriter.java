package org.kvmfacts.api.representation;

import java.util.List;

/**
 * Writes things of one type as Markdown.
 *
 * @param <V> what the things are served as
 */
public interface MarkdownWriter<V> {

	/**
	 * What the things are served as.
	 * @return the type
	 */
	Class<V> type();

	/**
	 * Writes some things.
	 * @param things the things
	 * @return the text of each, which begins with a heading of the first level and ends
	 * with a line break
	 */
	List<String> write(List<V> things);

}
