package org.kvmfacts.mcp;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Puts text together, line by line, in Markdown that also reads well as it is.
 */
public class Prose {

	private final StringBuilder text = new StringBuilder();

	/**
	 * Adds a line.
	 */
	public Prose line(String line) {
		this.text.append(line).append('\n');
		return this;
	}

	/**
	 * Adds a line that names what follows, unless nothing does.
	 */
	public Prose line(String name, @Nullable String value) {
		return (value == null || value.isEmpty()) ? this : line(name + ": " + value);
	}

	/**
	 * Adds a line with the first few of a list, and how many more there are.
	 */
	public Prose line(String name, List<String> values, int limit) {
		String shown = String.join(", ", values.subList(0, Math.min(limit, values.size())));
		return line(name, (values.size() > limit) ? shown + " and " + (values.size() - limit) + " more" : shown);
	}

	/**
	 * Adds the sources.
	 */
	Prose sources(List<CitedSource> citations, int limit) {
		citations.stream().limit(limit).forEach((cited) -> line("- Source: " + cited.prose()));
		return (citations.size() > limit) ? line("- and " + (citations.size() - limit) + " more sources") : this;
	}

	/**
	 * Says out loud what sources get wrong.
	 */
	Prose corrections(List<SourceCorrection> corrections, int limit) {
		corrections.stream().limit(limit).forEach((corrected) -> line("- " + corrected.prose()));
		return (corrections.size() > limit) ? line("- and " + (corrections.size() - limit) + " more corrections")
				: this;
	}

	/**
	 * Tells how much of a list is shown, and how to see the rest.
	 */
	Prose shown(int shown, long total, String rest) {
		return (shown < total) ? line("Shown are " + shown + " of " + total + "; " + rest + ".") : this;
	}

	/**
	 * Tells which content this is.
	 */
	Prose revision(String revision) {
		return line("Data revision: " + revision);
	}

	public String text() {
		return this.text.toString().stripTrailing();
	}

}
