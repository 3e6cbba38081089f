package org.kvmfacts.api.representation;

import java.util.List;

import org.kvmfacts.api.BaseAddress;
import org.kvmfacts.content.Href;

/**
 * Builds Markdown texts. Text put into them is escaped, so that it cannot become markup.
 */
public final class MarkdownBuilder {

	private final StringBuilder text = new StringBuilder();

	/**
	 * Creates a text.
	 * @param title its heading
	 */
	public MarkdownBuilder(String title) {
		this.text.append("# ").append(escape(title)).append('\n');
	}

	/**
	 * Adds a heading of the second level.
	 * @param heading the heading
	 * @return this text
	 */
	public MarkdownBuilder heading(String heading) {
		this.text.append("\n## ").append(escape(heading)).append('\n');
		return this;
	}

	/**
	 * Adds paragraphs.
	 * @param paragraphs the paragraphs, separated by blank lines
	 * @return this text
	 */
	public MarkdownBuilder paragraphs(String paragraphs) {
		this.text.append('\n').append(escape(paragraphs)).append('\n');
		return this;
	}

	/**
	 * Adds a section with a list, if there is anything to list.
	 * @param heading its heading
	 * @param items the items, as Markdown
	 * @return this text
	 */
	public MarkdownBuilder list(String heading, List<String> items) {
		if (!items.isEmpty()) {
			heading(heading);
			this.text.append('\n');
			items.forEach((item) -> this.text.append("- ").append(item).append('\n'));
		}
		return this;
	}

	/**
	 * A link.
	 * @param label its label
	 * @param address its address
	 * @return the link as Markdown
	 */
	public static String link(String label, String address) {
		return "[" + escape(label) + "](" + address.replace("(", "%28").replace(")", "%29") + ")";
	}

	/**
	 * A link within this service.
	 * @param label its label
	 * @param address its address
	 * @return the link as Markdown
	 */
	public static String link(String label, Href address) {
		return link(label, BaseAddress.of(address));
	}

	/**
	 * Escapes plain text.
	 * @param plain the text
	 * @return the text as Markdown
	 */
	public static String escape(String plain) {
		return plain.replaceAll("[\\\\`*_\\[\\]#|]", "\\\\$0").replace("<", "&lt;").replace(">", "&gt;");
	}

	@Override
	public String toString() {
		return this.text.toString();
	}

}
