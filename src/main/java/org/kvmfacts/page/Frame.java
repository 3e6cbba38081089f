package org.kvmfacts.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What every page has around its content.
 *
 * @param title the title
 * @param description what the page says, in a sentence or two
 * @param base the scheme and host of the service, with its prefix
 * @param path the lasting path of the page
 * @param forms the same as data
 * @param jsonLd the same for search engines
 * @param assets what makes the addresses of style sheet and script new when these are
 * @param revision the revision of the content
 */
record Frame(String title, String description, String base, String path, List<Form> forms, @Nullable String jsonLd,
		String assets, String revision) {

	/**
	 * The lasting address of the page.
	 */
	String canonical() {
		return this.base + this.path;
	}

	/**
	 * Whether the page belongs to a part of the site.
	 * @param part the path of the part
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
		return "curl '" + this.base + this.forms.get(0).href() + "'";
	}

}
