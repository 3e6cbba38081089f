package org.kvmfacts.mcp;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.content.Architecture;
import org.kvmfacts.mcp.protocol.McpTool;
import org.kvmfacts.mcp.protocol.NoMatchException;
import org.kvmfacts.mcp.protocol.ToolDescription;
import org.kvmfacts.person.People;
import org.kvmfacts.release.KernelRelease;
import org.kvmfacts.release.Releases;
import org.kvmfacts.subsystem.SubsystemReleaseView;
import org.kvmfacts.subsystem.SubsystemView;
import org.kvmfacts.subsystem.Subsystems;

import org.springframework.stereotype.Component;

/**
 * Says who maintains the subsystems of KVM.
 */
@Component
@ToolDescription(name = "who_maintains", title = "Maintainers of KVM",
		use = "Maintainers and reviewers of KVM or a subsystem of it, from the kernel file MAINTAINERS. Use it for "
				+ "who is responsible.")
class WhoMaintainsTool implements McpTool<WhoMaintainsTool.Arguments, WhoMaintainsTool.Answer> {

	private static final int LIMIT = 5;

	private static final String NOTE = "affiliation is the organisation of the e-mail domain; it suggests an employer "
			+ "but does not prove one.";

	private final Subsystems subsystems;

	private final People people;

	private final Releases releases;

	private final ResourceLookup resources;

	private final SupportLookup support;

	WhoMaintainsTool(Subsystems subsystems, People people, Releases releases, ResourceLookup resources,
			SupportLookup support) {
		this.subsystems = subsystems;
		this.people = people;
		this.releases = releases;
		this.resources = resources;
		this.support = support;
	}

	@Override
	public Answer call(Arguments arguments) {
		List<Section> found = found(arguments);
		List<Section> shown = found.stream().limit(Objects.requireNonNullElse(arguments.limit(), LIMIT)).toList();
		Support support = this.support.ofReleases(shown.stream().map((section) -> section.release().release()).toList(),
				"MAINTAINERS");
		return new Answer(found.size(),
				shown.stream()
					.map((section) -> MaintainedSubsystem.of(section.subsystem(), section.release(), this.people::get))
					.toList(),
				note(shown), support.standing(), support.citations());
	}

	private List<Section> found(Arguments arguments) {
		List<SubsystemView> asked = asked(arguments);
		List<String> newestFirst = this.releases.newestFirst().stream().map(KernelRelease::id).toList();
		// What MAINTAINERS no longer has is shown to those who ask for nothing else.
		boolean past = arguments.release() != null || asked.stream().allMatch(this::isPast);
		List<Section> found = asked.stream()
			.filter((subsystem) -> past || !isPast(subsystem))
			.flatMap((subsystem) -> subsystem.releases()
				.stream()
				.filter((release) -> arguments.release() == null || release.release().equals(arguments.release()))
				.limit(1)
				.map((release) -> new Section(subsystem, release)))
			.sorted(Comparator.comparing((section) -> newestFirst.indexOf(section.release().release())))
			.toList();
		if (found.isEmpty()) {
			throw nothing(asked);
		}
		return found;
	}

	private List<SubsystemView> asked(Arguments arguments) {
		String id = this.resources.filter(ResourceType.SUBSYSTEM, arguments.subsystem());
		List<Architecture> architectures = ToolArguments.architectures(arguments.architecture());
		return this.subsystems.all()
			.stream()
			.filter((subsystem) -> id == null || subsystem.id().equals(id))
			.filter((subsystem) -> architectures == null || architectures.contains(subsystem.architecture()))
			.toList();
	}

	private boolean isPast(SubsystemView subsystem) {
		return subsystem.absentFrom().contains(newest());
	}

	private String newest() {
		return this.releases.newestFirst().get(0).id();
	}

	private String note(List<Section> shown) {
		String past = shown.stream()
			.map(Section::subsystem)
			.filter(this::isPast)
			.map(SubsystemView::id)
			.collect(Collectors.joining(", "));
		return past.isEmpty() ? NOTE : "In Linux " + newest() + " MAINTAINERS no longer has " + past
				+ ", so that nobody maintains it under this name now. " + NOTE;
	}

	private NoMatchException nothing(List<SubsystemView> asked) {
		String releases = asked.stream()
			.flatMap((subsystem) -> subsystem.releases().stream())
			.map(SubsystemReleaseView::release)
			.distinct()
			.collect(Collectors.joining(", "));
		return new NoMatchException(releases.isEmpty()
				? "No subsystem matches this architecture. There are "
						+ String.join(", ", this.resources.ids(ResourceType.SUBSYSTEM)) + "; leave architecture out."
				: "MAINTAINERS of this release was not read, or does not list the subsystem. There are " + releases
						+ "; leave release out for the newest.");
	}

	/**
	 * What a release says about a subsystem.
	 */
	private record Section(SubsystemView subsystem, SubsystemReleaseView release) {

	}

	/**
	 * Whose maintainers are asked for.
	 */
	record Arguments(@Schema(description = "Id, such as kvm-x86") @Nullable String subsystem,
			@Schema(description = ToolArguments.ARCHITECTURE) @Nullable String architecture,
			@Schema(description = ToolArguments.RELEASE) @Nullable String release,
			@Schema(description = "Default " + LIMIT, maximum = "50") @Nullable Integer limit) {

	}

	/**
	 * The subsystems with their maintainers.
	 */
	record Answer(long total, List<MaintainedSubsystem> items, String note, @Nullable String standing,
			List<CitedSource> citations) {

	}

}
