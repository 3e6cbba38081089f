package org.kvmfacts.mcp;

import java.util.Arrays;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.content.DataRevision;
import org.kvmfacts.mcp.protocol.McpTool;
import org.kvmfacts.mcp.protocol.ToolDescription;
import org.kvmfacts.mcp.protocol.ToolException;
import org.kvmfacts.mcp.protocol.ToolReply;

import org.springframework.stereotype.Component;

/**
 * Fetches what search found as a document, in the form that connectors of ChatGPT and
 * deep research ask for.
 */
@Component
class FetchTool implements McpTool<FetchTool.Arguments, FetchTool.Answer> {

	private static final int LIMIT = 6;

	// The text comes as data and as JSON: less than 2,000 tokens.
	private static final int LONGEST = 2700;

	private final ResourceLookup things;

	private final ResourceDescriber dossiers;

	private final DataRevision revision;

	FetchTool(ResourceLookup things, ResourceDescriber dossiers, DataRevision revision) {
		this.things = things;
		this.dossiers = dossiers;
		this.revision = revision;
	}

	@Override
	public ToolDescription<Arguments> description() {
		return new ToolDescription<>("fetch", "Fetch a document",
				"The text of a result of search with its sources. Use it with the id of a result.", Arguments.class);
	}

	@Override
	public ToolReply<Answer> call(Arguments arguments) {
		String[] path = arguments.id().strip().split("/");
		String id = path[path.length - 1];
		ResourceType type = type((path.length > 1) ? path[path.length - 2] : null, id);
		Record thing = this.things.get(type, id);
		ResourceDescription dossier = this.dossiers.of(thing, LIMIT);
		for (int limit = LIMIT - 1; limit > 0 && dossier.text().length() > LONGEST; limit--) {
			dossier = this.dossiers.of(thing, limit);
		}
		return new ToolReply<>(
				new Answer(type.code() + "/" + id, ResourceDescriber.title(thing), dossier.text(),
						ResourceDescriber.url(thing), new Metadata(type.code(),
								(dossier.standing() != null) ? dossier.standing().code() : null, this.revision.id())),
				null);
	}

	// Models also give the address of the page, or leave the type out.
	private ResourceType type(@Nullable String collection, String id) {
		return Arrays.stream(ResourceType.values())
			.filter((type) -> (collection != null) ? List.of(type.code(), type.collection()).contains(collection)
					: this.things.ids(type).contains(id))
			.findFirst()
			.orElseThrow(() -> new ToolException(
					"Nothing has this id; give one of a result of search, such as faq/who-owns-kvm."));
	}

	/**
	 * What is asked for.
	 */
	record Arguments(@Schema(description = "Such as faq/who-owns-kvm") String id) {

	}

	/**
	 * The document.
	 */
	record Answer(String id, String title, String text, String url, Metadata metadata) {

	}

	/**
	 * What a document is.
	 */
	record Metadata(String type, @Nullable String standing, String revision) {

	}

}
