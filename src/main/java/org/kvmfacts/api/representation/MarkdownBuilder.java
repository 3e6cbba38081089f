package org.kvmfacts.api.representation;

import java.util.List;

import org.kvmfacts.api.BaseAddress;
import org.kvmfacts.api.Href;

/**
 * Builds Markdown texts. Text put into them is escaped, so that it cannot become markup.
 */
public final class MarkdownBuilder {

	private final StringBuilder text = new StringBuilder();

	public MarkdownBuilder(String title) {
		this.text.append("# ").append(escape(title)).append('\n');
	}

	/**
	 * Adds a heading of the second level.
	 */
	public MarkdownBuilder heading(String heading) {
		this.text.append("\n## ").append(escape(heading)).append('\n');
		return this;
	}

	/**
	 * Adds paragraphs separated by blank lines.
	 */
	public MarkdownBuilder paragraphs(String paragraphs) {
		this.text.append('\n').append(escape(paragraphs)).append('\n');
		return this;
	}

	/**
	 * Adds a section with a list of Markdown items, if there are any.
	 */
	public MarkdownBuilder list(String heading, List<String> items) {
		if (!items.isEmpty()) {
			heading(heading);
			this.text.append('\n');
			items.forEach((item) -> this.text.append("- ").append(item).append('\n'));
		}
		return this;
	}

	public static String link(String label, String address) {
		return "[" + escape(label) + "](" + address.replace("(", "%28").replace(")", "%29") + ")";
	}

	public static String link(String label, Href address) {
		return link(label, BaseAddress.of(address));
	}

	/**
	 * A link to the Markdown of an entry.
	 */
	public static String text(String label, Href entry) {
		return link(label, BaseAddress.of(entry) + "?" + FormatParameter.NAME + "=" + Representation.MARKDOWN.code());
	}

	public static String escape(String plain) {
		return plain.replaceAll("[\\\\`*_\\[\\]#|]", "\\\\$0").replace("<", "&lt;").replace(">", "&gt;");
	}

	@Override
	public String toString() {
		return this.text.toString();
	}

}
