package org.kvmfacts.mcp;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.page.Page;
import org.kvmfacts.api.page.PageQuery;
import org.kvmfacts.content.DataRevision;
import org.kvmfacts.content.PartialDate;
import org.kvmfacts.fact.FactView;
import org.kvmfacts.fact.Facts;
import org.kvmfacts.fact.TimelineQuery;
import org.kvmfacts.fact.TimelineSort;
import org.kvmfacts.mcp.protocol.McpTool;
import org.kvmfacts.mcp.protocol.ToolDescription;
import org.kvmfacts.mcp.protocol.ToolReply;

import org.springframework.stereotype.Component;

/**
 * Tells what happened when.
 */
@Component
class TimelineTool implements McpTool<TimelineTool.Arguments, TimelineTool.Answer> {

	private static final int LIMIT = 4;

	private final Facts facts;

	private final EvidenceLookup archive;

	private final ResourceLookup things;

	private final DataRevision revision;

	TimelineTool(Facts facts, EvidenceLookup archive, ResourceLookup things, DataRevision revision) {
		this.facts = facts;
		this.archive = archive;
		this.things = things;
		this.revision = revision;
	}

	@Override
	public ToolDescription<Arguments> description() {
		return new ToolDescription<>("timeline", "History of KVM",
				"What happened to KVM and when. Use it for history, dates and news.", Arguments.class);
	}

	@Override
	public ToolReply<Answer> call(Arguments arguments) {
		if (arguments.organisation() != null) {
			this.things.require(ResourceType.ORGANISATION, arguments.organisation());
		}
		TimelineQuery query = new TimelineQuery(ToolArguments.read("from", arguments.from(), PartialDate::parse),
				ToolArguments.read("to", arguments.to(), PartialDate::parse), null, null, null,
				ToolArguments.asList(arguments.organisation()), null, null,
				"newest".equals(arguments.first()) ? TimelineSort.NEWEST : null);
		Page<FactView> page = this.facts.timeline(query,
				new PageQuery(ToolArguments.limit(arguments.limit(), LIMIT), null));
		Evidence evidence = this.archive.of(page.items());
		List<FactItem> items = page.items().stream().map((fact) -> FactItem.of(fact, evidence)).toList();
		Answer answer = new Answer(this.revision.id(), page.total(), items);
		return new ToolReply<>(answer, answer.prose());
	}

	/**
	 * Which part of the timeline is asked for.
	 */
	record Arguments(@Schema(description = "Date, such as 2006-10") @Nullable String from,
			@Schema(description = "End") @Nullable String to,
			@Schema(description = "Id, such as red-hat") @Nullable String organisation, @Schema(allowableValues = {
					"oldest", "newest" }) @Nullable String first,
			@Schema(description = "Default 4", minimum = "1", maximum = "50") @Nullable Integer limit){

	}

	/**
	 * The events.
	 */
	record Answer(String revision, long total, List<FactItem> items) {

		String prose() {
			Prose prose = new Prose();
			if (this.items.isEmpty()) {
				prose.line("Nothing is dated in that time. Widen from and to, or leave organisation out.");
			}
			this.items.forEach((item) -> prose.line(item.prose()));
			return prose.shown(this.items.size(), this.total, "raise limit, or narrow from and to")
				.revision(this.revision)
				.text();
		}

	}

}
