package org.kvmfacts.mcp;

import java.util.List;
import java.util.Objects;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.page.Page;
import org.kvmfacts.api.page.PageQuery;
import org.kvmfacts.content.PartialDate;
import org.kvmfacts.fact.FactView;
import org.kvmfacts.fact.Facts;
import org.kvmfacts.fact.TimelineQuery;
import org.kvmfacts.fact.TimelineSort;
import org.kvmfacts.mcp.protocol.McpTool;
import org.kvmfacts.mcp.protocol.ToolDescription;

import org.springframework.stereotype.Component;

/**
 * Says what happened when.
 */
@Component
@ToolDescription(name = "timeline", title = "History of KVM",
		use = "What happened to KVM and when. Use it for history, dates and news.")
class TimelineTool implements McpTool<TimelineTool.Arguments, TimelineTool.Answer> {

	private static final int LIMIT = 4;

	private final Facts facts;

	private final ResourceLookup resources;

	TimelineTool(Facts facts, ResourceLookup resources) {
		this.facts = facts;
		this.resources = resources;
	}

	@Override
	public Answer call(Arguments arguments) {
		TimelineQuery query = new TimelineQuery(ToolArguments.read("from", arguments.from(), PartialDate::parse),
				ToolArguments.read("to", arguments.to(), PartialDate::parse), null, null, null,
				ToolArguments.asList(this.resources.filter(ResourceType.ORGANISATION, arguments.organisation())), null,
				null, "newest".equals(arguments.first()) ? TimelineSort.DATE_DESC : null);
		Page<FactView> page = this.facts.timeline(query,
				new PageQuery(Objects.requireNonNullElse(arguments.limit(), LIMIT), null));
		return new Answer(page.total(), page.items().stream().map(Event::of).toList(), page.items().isEmpty()
				? "Nothing is dated in that time. Widen from and to, or leave organisation out." : null);
	}

	/**
	 * Which part of the timeline is asked for.
	 */
	record Arguments(@Schema(description = "Date, such as 2006-10") @Nullable String from,
			@Schema(description = "End") @Nullable String to,
			@Schema(description = "Id, such as red-hat") @Nullable String organisation, @Schema(allowableValues = {
					"oldest", "newest" }) @Nullable String first,
			@Schema(description = "Default " + LIMIT, maximum = "50") @Nullable Integer limit){

	}

	/**
	 * The events.
	 */
	record Answer(long total, List<Event> items, @Nullable String hint) {

	}

	/**
	 * A fact that has a date.
	 */
	record Event(String id, String statement, @Nullable String date, String standing, List<CitedSource> citations,
			List<SourceCorrection> corrections) {

		static Event of(FactView fact) {
			Support support = Support.of(fact).brief();
			return new Event(fact.id(), fact.statement(), fact.date(), fact.standing().code(), support.citations(),
					support.corrections());
		}

	}

}
