package org.kvmfacts.subsystem;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.Href;
import org.kvmfacts.api.page.ListParameters;
import org.kvmfacts.content.Architecture;
import org.kvmfacts.content.Identified;
import org.kvmfacts.source.SourceCitation;

/**
 * A subsystem as it is served.
 */
@Schema(name = "Subsystem", description = "A part of KVM that has its own section in the kernel file MAINTAINERS.")
public record SubsystemView(@Schema(description = "The id.", example = "kvm-arm64") String id,
		@Schema(description = "Its address in the API.") Href href,
		@Schema(description = "The page about it.") Href page,
		@Schema(description = "The name.", example = "KVM for arm64") String name,
		@Schema(description = "The heading of the section in MAINTAINERS.",
				example = "KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)") String section,
		@Schema(description = "The part of the source that it covers; generic is what all architectures "
				+ "share.") Architecture architecture,
		@Schema(description = "Where it is discussed, in the newest release: the List-Id (RFC 2919) of each mailing "
				+ "list.", example = "[\"kvm.vger.kernel.org\"]") List<String> mailingLists,
		@Schema(description = "Where it is developed, in the newest release; left out where the section does not "
				+ "say.") @Nullable TreeView tree,
		@Schema(description = "What the section says in each release that was read, the newest first.") List<SubsystemReleaseView> releases,
		@Schema(description = "The releases whose MAINTAINERS was read and has no such section. For a release in "
				+ "neither list no copy was read.") List<String> absentFrom,
		@Schema(description = "The copies of MAINTAINERS that show it, the newest first.") List<SourceCitation> citations,
		@Schema(description = ListParameters.MODIFIED, format = "date", example = "2026-11-28") String modified)
		implements
			Identified {

}
