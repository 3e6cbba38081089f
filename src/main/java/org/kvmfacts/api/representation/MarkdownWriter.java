package org.kvmfacts.api.representation;

import java.util.List;

/**
 * Writes entries of one type as Markdown.
 *
 * @param <V> the type of view
 */
public interface MarkdownWriter<V> {

	/**
	 * The type of view.
	 * @return the type
	 */
	Class<V> type();

	/**
	 * Writes some entries.
	 * @param entries the entries
	 * @return the text of each, which begins with a heading of the first level and ends
	 * with a line break
	 */
	List<String> write(List<V> entries);

}
