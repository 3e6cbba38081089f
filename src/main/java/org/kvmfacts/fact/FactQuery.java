package org.kvmfacts.fact;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.page.IdQuery;
import org.kvmfacts.content.PartialDate;

/**
 * Which facts are asked for, in which order.
 */
public record FactQuery(
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

	// Not left to the compiler, which would repeat the annotations at the parameters.
	// There they are read anew for each parameter of each request, which took a quarter
	// of it.
	public FactQuery(@Nullable List<String> topic, @Nullable List<FactKind> kind, @Nullable List<Standing> standing,
			@Nullable List<Stance> stance, @Nullable List<String> source, @Nullable List<String> organisation,
			@Nullable List<String> person, @Nullable List<String> id, @Nullable PartialDate from,
			@Nullable PartialDate to, @Nullable FactSort sort) {
		this.topic = topic;
		this.kind = kind;
		this.standing = standing;
		this.stance = stance;
		this.source = source;
		this.organisation = organisation;
		this.person = person;
		this.id = id;
		this.from = from;
		this.to = to;
		this.sort = sort;
	}

	FactSort order() {
		return (this.sort != null) ? this.sort : FactSort.ID;
	}

}
