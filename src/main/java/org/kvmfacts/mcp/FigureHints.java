package org.kvmfacts.mcp;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Names the tool that has the figures of a kernel release, which no stored text repeats.
 */
@Component
class FigureHints {

	private static final Pattern RELEASE = Pattern
		.compile("(?i)\\b(?:(?:linux|kernel) (?:version |release )?v?|v)(\\d+\\.\\d+)");

	private static final List<Figures> FIGURES = List.of(
			new Figures("who_maintains", "maintain|review", ResourceType.SUBSYSTEM),
			new Figures("contributions", "change|contribut|commit|patch|wr[io]te|written", ResourceType.ORGANISATION),
			new Figures("who_owns", "own|copyright|notice|share|licen[cs]e", null));

	private final ResourceLookup resources;

	FigureHints(ResourceLookup resources) {
		this.resources = resources;
	}

	/**
	 * Which call of a tool may answer a question, if it names a release.
	 */
	Optional<String> of(String question) {
		return RELEASE.matcher(question)
			.results()
			.findFirst()
			.flatMap((release) -> FIGURES.stream()
				.filter((figures) -> figures.asked().matcher(question).find())
				.findFirst()
				.map((figures) -> "Call " + figures.tool() + " with release " + release.group(1)
						+ narrowed(figures.by(), question) + "."));
	}

	private String narrowed(@Nullable ResourceType by, String question) {
		if (by == null) {
			return "";
		}
		return this.resources.ids(by)
			.stream()
			.filter((id) -> !id.equals("kvm") && named(id).matcher(question).find())
			.findFirst()
			.map((id) -> " and " + by.code() + " " + id)
			.orElse("");
	}

	private static Pattern named(String id) {
		return Pattern.compile("(?i)\\b" + id.replaceFirst("^kvm-", "").replace("-", "[ -]") + "\\b");
	}

	/**
	 * Figures that a tool has.
	 *
	 * @param asked words of questions about them
	 * @param by what narrows them down besides the release
	 */
	private record Figures(String tool, Pattern asked, @Nullable ResourceType by) {

		Figures(String tool, String words, @Nullable ResourceType by) {
			this(tool, Pattern.compile("(?i)\\b(?:" + words + ")"), by);
		}

	}

}
