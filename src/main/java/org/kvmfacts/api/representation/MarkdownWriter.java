package org.kvmfacts.api.representation;

import java.util.List;

/**
 * Writes entries of one type as Markdown.
 */
public interface MarkdownWriter<V> {

	Class<V> type();

	/**
	 * Writes the text of each entry, which begins with a heading of the first level and
	 * ends with a line break.
	 */
	List<String> write(List<V> entries);

}
