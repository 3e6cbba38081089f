package org.kvmfacts.fact;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.IdQuery;
import org.kvmfacts.api.PartialDate;

/**
 * Which facts are asked for, in which order.
 */
record FactQuery(
		@Parameter(description = "Only facts of this topic; repeat it for several.",
				example = "history") @Nullable List<String> topic,
		@Parameter(description = "Only facts of this kind; repeat it for several.") @Nullable List<FactKind> kind,
		@Parameter(
				description = "Only facts of this standing; repeat it for several.") @Nullable List<Standing> standing,
		@Parameter(description = "Only facts that a source stands to like this; repeat it for several. Together with "
				+ "source it is that source which does.") @Nullable List<Stance> stance,
		@Parameter(description = "Only facts with a citation of this source; repeat it for several.",
				example = "ownership-article") @Nullable List<String> source,
		@Parameter(description = "Only facts that concern this organisation; repeat it for several.",
				example = "qumranet") @Nullable List<String> organisation,
		@Parameter(description = "Only facts that concern this person; repeat it for several.",
				example = "avi-kivity") @Nullable List<String> person,
		@Parameter(description = IdQuery.ID) @Nullable List<String> id,
		@Parameter(description = FROM, schema = @Schema(type = "string", pattern = DATE),
				example = "2006") @Nullable PartialDate from,
		@Parameter(description = TO, schema = @Schema(type = "string", pattern = DATE),
				example = "2008-09") @Nullable PartialDate to,
		@Parameter(
				description = "The order: by id, by date or by date from the newest. Facts without a date come last.",
				schema = @Schema(type = "string", allowableValues = {
						"id", "date", "-date" }, defaultValue = "id")) @Nullable FactSort sort){

	static final String FROM = "Only facts dated on or after it: a year, month or day. A fact whose date is less precise "
			+ "counts where its year or month reaches into the time asked for.";

	static final String TO = "Only facts dated on or before it: a year, month or day, each to its end.";

	static final String DATE = "^\\d{4}(-\\d{2}(-\\d{2})?)?$";

	static final FactQuery ALL = new FactQuery(null, null, null, null, null, null, null, null, null, null, null);

	FactSort order() {
		return (this.sort != null) ? this.sort : FactSort.ID;
	}

}
