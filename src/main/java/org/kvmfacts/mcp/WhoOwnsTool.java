package org.kvmfacts.mcp;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.BaseAddress;
import org.kvmfacts.api.Href;
import org.kvmfacts.mcp.protocol.McpTool;
import org.kvmfacts.mcp.protocol.ToolDescription;
import org.kvmfacts.ownership.Ownership;
import org.kvmfacts.ownership.OwnershipQuery;
import org.kvmfacts.ownership.OwnershipView;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Says who holds copyright notices in KVM.
 */
@Component
@ToolDescription(name = "who_owns", title = "Copyright notices in KVM",
		use = "Copyright notices in KVM by company, and licences. Use it for figures: a notice shows who claimed "
				+ "copyright, not who wrote most; nobody owns KVM.")
class WhoOwnsTool implements McpTool<WhoOwnsTool.Arguments, WhoOwnsTool.Answer> {

	private static final int LIMIT = 10;

	private final Ownership ownership;

	private final SupportLookup support;

	WhoOwnsTool(Ownership ownership, SupportLookup support) {
		this.ownership = ownership;
		this.support = support;
	}

	@Override
	public Answer call(Arguments arguments) {
		OwnershipView counted = this.ownership
			.get(new OwnershipQuery(arguments.release(), ToolArguments.architectures(arguments.architecture())));
		String href = UriComponentsBuilder.fromUriString(BaseAddress.of(Href.of("ownership")))
			.queryParam("release", counted.release().id())
			.queryParamIfPresent("architecture", Optional.ofNullable(arguments.architecture()))
			.toUriString();
		return Answer.of(href, counted, Objects.requireNonNullElse(arguments.limit(), LIMIT),
				this.support.ofReleases(List.of(counted.release().id()), "file headers"));
	}

	/**
	 * Whose notices are asked for.
	 */
	record Arguments(@Schema(description = ToolArguments.RELEASE) @Nullable String release,
			@Schema(description = ToolArguments.ARCHITECTURE) @Nullable String architecture,
			@Schema(description = "Default " + LIMIT, maximum = "100") @Nullable Integer limit) {

	}

	/**
	 * The notices.
	 */
	record Answer(String href, String release, String method, long files, long filesWithNotice, long notices,
			List<Holder> holders, @Schema(description = "Of organisations not shown") long otherNotices,
			@Schema(description = "Of people who name no organisation") long individualNotices, List<String> licences,
			@Nullable String standing, List<CitedSource> citations, @Nullable String hint) {

		static Answer of(String href, OwnershipView counted, int limit, Support support) {
			List<Holder> shown = counted.holders().stream().limit(limit).map(Holder::of).toList();
			long others = counted.holders().stream().skip(limit).mapToLong(OwnershipView.Holder::notices).sum();
			return new Answer(href, counted.release().id(), counted.method(), counted.files(),
					counted.filesWithNotice(), counted.notices(), shown, others, counted.individuals().notices(),
					counted.licences().stream().map((licence) -> licence.spdx() + " " + licence.files()).toList(),
					support.standing(), support.citations(),
					(counted.files() == 0)
							? "This release has no files of KVM for this architecture. Leave architecture out to see all."
							: null);
		}

	}

	/**
	 * An organisation that notices name.
	 */
	record Holder(String id, String name, long notices, long files, double share) {

		static Holder of(OwnershipView.Holder holder) {
			return new Holder(holder.organisation().id(), holder.organisation().name(), holder.notices(),
					holder.files(), holder.share());
		}

	}

}
