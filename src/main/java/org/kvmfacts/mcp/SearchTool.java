package org.kvmfacts.mcp;

import java.util.List;
import java.util.Objects;

import io.swagger.v3.oas.annotations.media.Schema;
import org.apache.commons.text.WordUtils;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.BaseAddress;
import org.kvmfacts.api.page.PageQuery;
import org.kvmfacts.content.CodedEnum;
import org.kvmfacts.mcp.protocol.McpTool;
import org.kvmfacts.mcp.protocol.ToolDescription;
import org.kvmfacts.mcp.protocol.ToolWriter;
import org.kvmfacts.search.Search;
import org.kvmfacts.search.SearchHit;
import org.kvmfacts.search.SearchQuery;
import org.kvmfacts.search.SearchView;
import org.kvmfacts.search.index.EntryType;

import org.springframework.stereotype.Component;

/**
 * Searches everything.
 */
@Component
@ToolDescription(name = "search", title = "Search", json = true,
		use = "Everything by words, best first. Use it when no other tool fits, or to find ids.")
class SearchTool implements McpTool<SearchTool.Arguments, SearchTool.Answer> {

	private static final int LIMIT = 4;

	// As data and as JSON: less than 2,000 tokens.
	private static final int LONGEST = 2800;

	// Longer texts are cut between these two lengths; no statement is.
	private static final int TEXT = 270;

	private static final int LONGEST_TEXT = 300;

	private final Search search;

	private final SupportLookup support;

	private final ResourceLookup resources;

	private final ToolWriter writer;

	SearchTool(Search search, SupportLookup support, ResourceLookup resources, ToolWriter writer) {
		this.search = search;
		this.support = support;
		this.resources = resources;
		this.writer = writer;
	}

	@Override
	public Answer call(Arguments arguments) {
		EntryType type = ToolArguments.read("type", arguments.type(), (code) -> CodedEnum.of(EntryType.class, code));
		SearchView found = this.search.search(
				new SearchQuery(ToolArguments.words("query", arguments.query()), null, ToolArguments.asList(type),
						ToolArguments.asList(this.resources.filter(ResourceType.TOPIC, arguments.topic())), null, null),
				new PageQuery(Objects.requireNonNullElse(arguments.limit(), LIMIT), null));
		String hint = (found.suggestion() != null) ? "Read as: " + found.suggestion().strip()
				: found.items().isEmpty() ? "Nothing matches. Use fewer or other words, and no filter." : null;
		List<Hit> hits = found.items().stream().map(this::hit).toList();
		return this.writer.fitting((limit) -> new Answer(found.total(), hits.stream().limit(limit).toList(), hint),
				arguments.limit(), LIMIT, LONGEST);
	}

	private Hit hit(SearchHit hit) {
		ResourceType type = CodedEnum.of(ResourceType.class, hit.type().code());
		Support support = this.support.of(this.resources.known(type, hit.id())).brief();
		return new Hit(hit.type().code() + "/" + hit.id(), hit.title(), BaseAddress.of(hit.page()),
				WordUtils.abbreviate(hit.text(), TEXT, LONGEST_TEXT, "…"), support.standing(), support.citations(),
				support.corrections());
	}

	/**
	 * What is searched for.
	 */
	record Arguments(@Schema(description = "Words; quotes for a phrase", maxLength = SearchQuery.LONGEST) String query,
			@Schema(allowableValues = {
					"fact", "faq", "organisation", "person", "subsystem", "source" }) @Nullable String type,
			@Schema(description = "Such as history, licence, security") @Nullable String topic,
			@Schema(description = "Default " + LIMIT, maximum = "20") @Nullable Integer limit){

	}

	/**
	 * What was found.
	 */
	record Answer(long total, List<Hit> results, @Nullable String hint) {

	}

	/**
	 * An entry that was found.
	 */
	record Hit(String id, String title, String url, String text, @Nullable String standing, List<CitedSource> citations,
			List<SourceCorrection> corrections) {

	}

}
