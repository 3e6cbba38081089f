package org.kvmfacts.fact;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.page.ListParameters;
import org.kvmfacts.content.PartialDate;

/**
 * The filters and order of the timeline.
 */
public record TimelineQuery(@Parameter(description = FactQuery.FROM) @Nullable PartialDate from,
		@Parameter(description = FactQuery.TO) @Nullable PartialDate to,
		@Parameter(
				description = "Only facts of this topic; repeat the parameter for several.") @Nullable List<String> topic,
		@Parameter(
				description = "Only facts of this kind; repeat the parameter for several.") @Nullable List<FactKind> kind,
		@Parameter(
				description = "Only facts of this standing; repeat the parameter for several.") @Nullable List<Standing> standing,
		@Parameter(
				description = "Only facts that concern this organisation; repeat the parameter for several.") @Nullable List<String> organisation,
		@Parameter(
				description = "Only facts that concern this person; repeat the parameter for several.") @Nullable List<String> person,
		@Parameter(description = ListParameters.MODIFIED_SINCE) @Nullable PartialDate modifiedSince,
		@Parameter(description = "Oldest first, or newest first.") @Nullable TimelineSort sort) {

	FactQuery facts() {
		return new FactQuery(this.topic, this.kind, this.standing, null, null, this.organisation, this.person, null,
				this.from, this.to, this.modifiedSince, null);
	}

}
