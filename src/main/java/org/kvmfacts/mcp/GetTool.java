package org.kvmfacts.mcp;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.content.CodedEnum;
import org.kvmfacts.content.DataRevision;
import org.kvmfacts.mcp.protocol.McpTool;
import org.kvmfacts.mcp.protocol.ToolDescription;
import org.kvmfacts.mcp.protocol.ToolReply;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Gets anything that has an id.
 */
@Component
class GetTool implements McpTool<GetTool.Arguments, GetTool.Answer> {

	private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {
	};

	private static final int LIMIT = 4;

	private final ResourceLookup things;

	private final ResourceDescriber dossiers;

	private final JsonMapper json;

	private final DataRevision revision;

	GetTool(ResourceLookup things, ResourceDescriber dossiers, JsonMapper json, DataRevision revision) {
		this.things = things;
		this.dossiers = dossiers;
		this.json = json;
		this.revision = revision;
	}

	@Override
	public ToolDescription<Arguments> description() {
		return new ToolDescription<>("get", "One thing by its id",
				"One fact, faq, organisation, subsystem, person, source or topic with all its sources. Use it when another "
						+ "tool named the id.",
				Arguments.class);
	}

	@Override
	public ToolReply<Answer> call(Arguments arguments) {
		ResourceType type = CodedEnum.of(ResourceType.class, arguments.type());
		int limit = ToolArguments.limit(arguments.limit(), LIMIT);
		Record thing = this.things.get(type, arguments.id());
		ResourceDescription dossier = this.dossiers.of(thing, limit);
		Map<String, Object> item = this.json.convertValue(thing, OBJECT);
		Map<String, Integer> shortened = shorten(item, limit);
		String standing = (dossier.standing() != null) ? dossier.standing().code() : null;
		Answer answer = new Answer(this.revision.id(), item, shortened, standing,
				dossier.citations().stream().limit(limit).toList());
		String text = new Prose().line(dossier.text()).revision(this.revision.id()).text();
		return new ToolReply<>(answer, text);
	}

	private static Map<String, Integer> shorten(Map<String, Object> item, int limit) {
		Map<String, Integer> totals = new TreeMap<>();
		item.replaceAll((name, value) -> {
			if (value instanceof List<?> values && values.size() > limit) {
				totals.put(name, values.size());
				return values.subList(0, limit);
			}
			return value;
		});
		return totals;
	}

	/**
	 * What is asked for.
	 */
	record Arguments(@Schema(description = "Kind of thing", allowableValues = {
			"fact", "faq", "organisation", "subsystem", "person", "source", "topic" }) String type,
			@Schema(description = "Such as who-owns-kvm") String id,
			@Schema(description = "Length of lists in it, default 4", minimum = "1",
					maximum = "100") @Nullable Integer limit){

	}

	/**
	 * The thing.
	 */
	record Answer(@Schema(description = ToolTexts.REVISION) String revision,
			@Schema(description = "The thing as REST serves it") Map<String, Object> item,
			@Schema(description = "Full length of each list cut to limit") Map<String, Integer> shortened,
			@Schema(description = ToolTexts.STANDING) @Nullable String standing,
			@Schema(description = ToolTexts.CITATIONS) List<CitedSource> citations) {

	}

}
