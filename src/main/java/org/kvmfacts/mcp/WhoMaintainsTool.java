package org.kvmfacts.mcp;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.page.PageQuery;
import org.kvmfacts.content.Architecture;
import org.kvmfacts.content.DataRevision;
import org.kvmfacts.content.Reference;
import org.kvmfacts.mcp.protocol.McpTool;
import org.kvmfacts.mcp.protocol.ToolDescription;
import org.kvmfacts.mcp.protocol.ToolException;
import org.kvmfacts.mcp.protocol.ToolReply;
import org.kvmfacts.person.People;
import org.kvmfacts.person.PersonView;
import org.kvmfacts.subsystem.SubsystemReleaseView;
import org.kvmfacts.subsystem.SubsystemView;
import org.kvmfacts.subsystem.Subsystems;

import org.springframework.stereotype.Component;

/**
 * Tells who looks after the parts of KVM.
 */
@Component
class WhoMaintainsTool implements McpTool<WhoMaintainsTool.Arguments, WhoMaintainsTool.Answer> {

	private static final int LIMIT = 5;

	private static final String NOTE = "An e-mail domain is a hint at an employer; it does not prove it.";

	// There are fewer sections in MAINTAINERS than a page holds.
	private static final PageQuery ALL = new PageQuery(100, null);

	private final Subsystems subsystems;

	private final People people;

	private final ResourceLookup things;

	private final EvidenceLookup archive;

	private final DataRevision revision;

	WhoMaintainsTool(Subsystems subsystems, People people, ResourceLookup things, EvidenceLookup archive,
			DataRevision revision) {
		this.subsystems = subsystems;
		this.people = people;
		this.things = things;
		this.archive = archive;
		this.revision = revision;
	}

	@Override
	public ToolDescription<Arguments> description() {
		return new ToolDescription<>("who_maintains", "Maintainers of KVM",
				"Maintainers and reviewers of KVM or a part of it, by the kernel file MAINTAINERS. Use it for who is "
						+ "responsible.",
				Arguments.class);
	}

	@Override
	public ToolReply<Answer> call(Arguments arguments) {
		Map<String, String> releases = this.subsystems.sources();
		List<Listed> listed = listed(arguments, List.copyOf(releases.keySet()));
		List<Listed> shown = listed.stream().limit(ToolArguments.limit(arguments.limit(), LIMIT)).toList();
		Map<String, PersonView> names = names(shown);
		List<String> sources = shown.stream()
			.map((section) -> Objects.requireNonNull(releases.get(section.release().release())))
			.distinct()
			.toList();
		Evidence evidence = this.archive.sources(sources);
		Answer answer = new Answer(this.revision.id(), listed.size(),
				shown.stream()
					.map((section) -> SubsystemItem.of(section.subsystem(), section.release(), names))
					.toList(),
				NOTE, Objects.requireNonNull(evidence.standing(sources)).code(),
				sources.stream().map((source) -> evidence.cite(source, "MAINTAINERS")).toList());
		return new ToolReply<>(answer, answer.prose());
	}

	private List<Listed> listed(Arguments arguments, List<String> newestFirst) {
		if (arguments.subsystem() != null) {
			this.things.require(ResourceType.SUBSYSTEM, arguments.subsystem());
		}
		List<Architecture> architectures = ToolArguments.architectures(arguments.architecture());
		List<SubsystemView> asked = this.subsystems.list(ALL)
			.items()
			.stream()
			.filter((subsystem) -> arguments.subsystem() == null || subsystem.id().equals(arguments.subsystem()))
			.filter((subsystem) -> architectures == null || architectures.contains(subsystem.architecture()))
			.toList();
		List<Listed> listed = asked.stream()
			.flatMap((subsystem) -> in(subsystem, arguments.release()))
			.sorted(Comparator.comparing((section) -> newestFirst.indexOf(section.release().release())))
			.toList();
		if (listed.isEmpty()) {
			throw nothing(asked);
		}
		return listed;
	}

	private static Stream<Listed> in(SubsystemView subsystem, @Nullable String release) {
		return subsystem.releases()
			.stream()
			.filter((candidate) -> release == null || candidate.release().equals(release))
			.limit(1)
			.map((found) -> new Listed(subsystem, found));
	}

	private static ToolException nothing(List<SubsystemView> asked) {
		String releases = asked.stream()
			.flatMap((subsystem) -> subsystem.releases().stream())
			.map(SubsystemReleaseView::release)
			.distinct()
			.collect(Collectors.joining(", "));
		return new ToolException(releases.isEmpty()
				? "No part of KVM is of this architecture alone. Leave architecture out to see them all."
				: "MAINTAINERS of this release was not read, or does not list the part. Known are " + releases
						+ "; leave release out for the newest.");
	}

	private Map<String, PersonView> names(List<Listed> shown) {
		List<String> ids = shown.stream()
			.flatMap((section) -> Stream.of(section.release().maintainers(), section.release().reviewers()))
			.flatMap(List::stream)
			.map(Reference::id)
			.distinct()
			.toList();
		return ids.isEmpty() ? Map.of() : this.people.show(ids);
	}

	/**
	 * A part as a release lists it.
	 */
	private record Listed(SubsystemView subsystem, SubsystemReleaseView release) {

	}

	/**
	 * Whose maintainers are asked for.
	 */
	record Arguments(@Schema(description = "Id, such as kvm-x86") @Nullable String subsystem,
			@Schema(description = ToolArguments.ARCHITECTURE) @Nullable String architecture,
			@Schema(description = ToolArguments.RELEASE) @Nullable String release,
			@Schema(description = ToolArguments.LIMIT, minimum = "1", maximum = "50") @Nullable Integer limit) {

	}

	/**
	 * The parts and who looks after them.
	 */
	record Answer(String revision, long total, List<SubsystemItem> items, String note, String standing,
			List<CitedSource> citations) {

		String prose() {
			Prose prose = new Prose();
			this.items.forEach((item) -> prose.line(item.prose()));
			return prose.shown(this.items.size(), this.total, "name a subsystem or an architecture, or raise limit")
				.line(this.note)
				.line("Standing", this.standing)
				.sources(this.citations, this.citations.size())
				.revision(this.revision)
				.text();
		}

	}

}
