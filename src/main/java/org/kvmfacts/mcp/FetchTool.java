package org.kvmfacts.mcp;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.BaseAddress;
import org.kvmfacts.api.Href;
import org.kvmfacts.content.Identified;
import org.kvmfacts.mcp.protocol.McpTool;
import org.kvmfacts.mcp.protocol.NoMatchException;
import org.kvmfacts.mcp.protocol.ToolDescription;
import org.kvmfacts.mcp.protocol.ToolWriter;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Fetches what search found as a document, in the form that connectors of ChatGPT and
 * deep research ask for.
 */
@Component
@ToolDescription(name = "fetch", title = "Fetch a document", json = true,
		use = "The text of a search result with its sources. Use it with the id of a result.")
class FetchTool implements McpTool<FetchTool.Arguments, FetchTool.Answer> {

	private static final int LIMIT = 6;

	// As data and as JSON: less than 2,000 tokens.
	private static final int LONGEST = 2700;

	private final ResourceLookup resources;

	private final SupportLookup support;

	private final GetTool get;

	private final ToolWriter writer;

	FetchTool(ResourceLookup resources, SupportLookup support, GetTool get, ToolWriter writer) {
		this.resources = resources;
		this.support = support;
		this.get = get;
		this.writer = writer;
	}

	@Override
	public Answer call(Arguments arguments) {
		String[] path = StringUtils.trimTrailingCharacter(arguments.id().strip(), '/').split("/");
		String last = path[path.length - 1];
		ResourceType type = type((path.length > 1) ? path[path.length - 2] : null, last);
		Identified entry = this.resources.get(type, last);
		String id = entry.id();
		Support support = this.support.of(entry);
		GetTool.Answer shown = this.writer.fitting((limit) -> this.get.answer(entry, support, limit), arguments.limit(),
				LIMIT, LONGEST);
		String title = Stream.of("question", "title", "name")
			.map(shown.item()::get)
			.filter(Objects::nonNull)
			.map(String::valueOf)
			.findFirst()
			.orElse(id);
		return new Answer(type.code() + "/" + id, title, this.writer.text(shown),
				BaseAddress.of(Href.page(type.collection(), id)));
	}

	// Models also give the address of the page, or leave the type out.
	private ResourceType type(@Nullable String collection, String id) {
		return Arrays.stream(ResourceType.values())
			.filter((type) -> (collection != null) ? List.of(type.code(), type.collection()).contains(collection)
					: this.resources.ids(type).contains(id))
			.findFirst()
			.orElseThrow(() -> new NoMatchException(
					"No entry has this id; give the id of a search result, such as faq/who-owns-kvm."));
	}

	/**
	 * What is asked for.
	 */
	record Arguments(@Schema(description = "Such as faq/who-owns-kvm") String id,
			@Schema(description = "Length of lists in it", maximum = "100") @Nullable Integer limit) {

	}

	/**
	 * The document.
	 */
	record Answer(String id, String title, String text, String url) {

	}

}
