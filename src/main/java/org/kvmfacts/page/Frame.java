package org.kvmfacts.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What every page has around its content.
 *
 * @param description what the page says, in a sentence or two
 * @param base the scheme and host of the service, with its prefix
 * @param path the permanent path of the page
 * @param data links to its data
 * @param jsonLd its linked data, for search engines
 * @param assets the version of the style sheet and scripts, part of their addresses
 */
record Frame(String title, String description, String base, String path, List<DataLink> data, @Nullable String jsonLd,
		String assets, String revision) {

	/**
	 * The permanent address of the page.
	 */
	String canonical() {
		return this.base + this.path;
	}

	/**
	 * Whether the page is in the part of the site below a path.
	 */
	boolean isIn(String part) {
		return this.path.equals(part) || this.path.startsWith(part + "/") || this.path.startsWith(part + "?");
	}

	/**
	 * The beginning of the description, as previews show it.
	 */
	String summary() {
		return Words.beginning(this.description.lines().findFirst().orElse(""));
	}

	/**
	 * How to get the data from a command line.
	 */
	String curl() {
		return "curl '" + this.base + this.data.get(0).href().replace("'", "%27") + "'";
	}

}
