package org.kvmfacts.fact;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.content.PartialDate;

/**
 * Which part of the timeline is asked for.
 *
 * @param from only facts dated on or after it
 * @param to only facts dated on or before it
 * @param topic only facts of these topics
 * @param organisation only facts that concern one of these
 */
public record TimelineQuery(
		@Parameter(description = FactQuery.FROM, schema = @Schema(type = "string", pattern = FactQuery.DATE),
				example = "2006") @Nullable PartialDate from,
		@Parameter(description = FactQuery.TO, schema = @Schema(type = "string", pattern = FactQuery.DATE),
				example = "2008-09") @Nullable PartialDate to,
		@Parameter(description = "Only facts of this topic; repeat it for several.",
				example = "history") @Nullable List<String> topic,
		@Parameter(description = "Only facts that concern this organisation; repeat it for several.",
				example = "qumranet") @Nullable List<String> organisation) {

	FactQuery facts() {
		return new FactQuery(this.topic, null, null, null, null, this.organisation, null, null, this.from, this.to,
				FactSort.DATE);
	}

}
