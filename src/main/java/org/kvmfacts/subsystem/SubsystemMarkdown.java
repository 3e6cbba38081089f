package org.kvmfacts.subsystem;

import java.util.List;

import org.kvmfacts.api.Href;
import org.kvmfacts.api.Reference;
import org.kvmfacts.api.representation.MarkdownBuilder;
import org.kvmfacts.api.representation.MarkdownWriter;

import org.springframework.stereotype.Component;

/**
 * Writes subsystems as Markdown.
 */
@Component
class SubsystemMarkdown implements MarkdownWriter<SubsystemView> {

	@Override
	public String write(SubsystemView subsystem) {
		return new MarkdownBuilder(subsystem.name()).paragraphs("Section of MAINTAINERS: " + subsystem.section() + ".")
			.list("Mailing lists", subsystem.mailingLists().stream().map(MarkdownBuilder::escape).toList())
			.list("Releases that were read", subsystem.releases().stream().map(SubsystemMarkdown::release).toList())
			.list("Sources",
					subsystem.citations()
						.stream()
						.map((citation) -> MarkdownBuilder.link(citation.source().title(), citation.url()))
						.toList())
			.list("See also", List.of(MarkdownBuilder.link("This subsystem as JSON", subsystem.href())))
			.toString();
	}

	private static String release(SubsystemReleaseView release) {
		return "Linux " + release.release() + (release.inferred() ? " (the release is inferred)" : "")
				+ (release.maintainers().isEmpty() ? ": no maintainer listed"
						: ": maintained by " + people(release.maintainers()))
				+ (release.reviewers().isEmpty() ? "" : "; reviewed by " + people(release.reviewers()));
	}

	private static String people(List<Reference> people) {
		return String.join(", ",
				people.stream()
					.map((person) -> MarkdownBuilder.link(person.name(), Href.page("people", person.id())))
					.toList());
	}

}
