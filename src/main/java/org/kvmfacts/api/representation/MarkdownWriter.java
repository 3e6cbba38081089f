package org.kvmfacts.api.representation;

import java.util.List;

/**
 * Writes entries of one type as Markdown.
 *
 * @param <V> the type of view
 */
public interface MarkdownWriter<V> {

	Class<V> type();

	/**
	 * Writes the text of each entry, which begins with a heading of the first level and
	 * ends with a line break.
	 */
	List<String> write(List<V> entries);

}
