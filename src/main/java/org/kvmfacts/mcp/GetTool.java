package org.kvmfacts.mcp;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.page.PageQuery;
import org.kvmfacts.content.CodedEnum;
import org.kvmfacts.content.DataRevision;
import org.kvmfacts.fact.FactQuery;
import org.kvmfacts.fact.Facts;
import org.kvmfacts.mcp.protocol.McpTool;
import org.kvmfacts.mcp.protocol.ToolDescription;
import org.kvmfacts.mcp.protocol.ToolReply;
import org.kvmfacts.topic.TopicView;
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

	private static final int TOPIC_FACTS = 5;

	// Data and text together, in characters: less than 2,000 tokens.
	private static final int LONGEST = 5500;

	private final ResourceLookup things;

	private final ResourceDescriber dossiers;

	private final Facts facts;

	private final JsonMapper json;

	private final DataRevision revision;

	GetTool(ResourceLookup things, ResourceDescriber dossiers, Facts facts, JsonMapper json, DataRevision revision) {
		this.facts = facts;
		this.things = things;
		this.dossiers = dossiers;
		this.json = json;
		this.revision = revision;
	}

	@Override
	public ToolDescription<Arguments> description() {
		return new ToolDescription<>("get", "One thing by its id",
				"One thing as data with all its sources. Use it when another tool named the id.", Arguments.class);
	}

	@Override
	public ToolReply<Answer> call(Arguments arguments) {
		ResourceType type = CodedEnum.of(ResourceType.class, arguments.type());
		Record thing = this.things.get(type, arguments.id());
		return (arguments.limit() != null) ? reply(thing, arguments.limit())
				: ToolReply.fitting((limit) -> reply(thing, limit), LIMIT, LONGEST, this.json);
	}

	private ToolReply<Answer> reply(Record thing, int limit) {
		ResourceDescription dossier = this.dossiers.of(thing, limit);
		Map<String, Object> item = this.json.convertValue(thing, OBJECT);
		Map<String, Integer> shortened = new TreeMap<>();
		shorten("", item, limit, shortened);
		String standing = (dossier.standing() != null) ? dossier.standing().code() : null;
		List<TopicFact> facts = facts(thing, limit);
		Answer answer = new Answer(this.revision.id(), item, shortened, standing,
				dossier.citations().stream().limit(limit).toList(), facts);
		Prose prose = new Prose().line(dossier.text());
		facts.forEach((fact) -> prose.line("- fact " + fact.id(), fact.title()));
		String text = prose.revision(this.revision.id()).text();
		return new ToolReply<>(answer, text);
	}

	private List<TopicFact> facts(Record thing, int limit) {
		if (!(thing instanceof TopicView topic)) {
			return List.of();
		}
		FactQuery query = new FactQuery(List.of(topic.id()), null, null, null, null, null, null, null, null, null, null,
				null);
		return this.facts.list(query, new PageQuery(Math.min(TOPIC_FACTS * limit, 100), null))
			.items()
			.stream()
			.map((fact) -> new TopicFact(fact.id(), fact.title()))
			.toList();
	}

	@SuppressWarnings("unchecked")
	private static void shorten(String path, Map<String, Object> item, int limit, Map<String, Integer> totals) {
		item.replaceAll((name, value) -> {
			if (value instanceof Map<?, ?> inner) {
				shorten(path + name + ".", (Map<String, Object>) inner, limit, totals);
			}
			if (value instanceof List<?> values && values.size() > limit) {
				totals.put(path + name, values.size());
				return values.subList(0, limit);
			}
			return value;
		});
	}

	/**
	 * What is asked for.
	 */
	record Arguments(@Schema(allowableValues = {
			"fact", "faq", "organisation", "subsystem", "person", "source", "topic" }) String type,
			@Schema(description = "Such as who-owns-kvm") String id,
			@Schema(description = "Length of lists in it", minimum = "1", maximum = "100") @Nullable Integer limit){

	}

	/**
	 * The thing.
	 */
	record Answer(String revision, Map<String, Object> item, Map<String, Integer> shortened, @Nullable String standing,
			List<CitedSource> citations, List<TopicFact> facts) {

	}

	/**
	 * A fact of a topic.
	 */
	record TopicFact(String id, String title) {

	}

}
