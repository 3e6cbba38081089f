package org.kvmfacts.mcp;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.content.CodedEnum;
import org.kvmfacts.content.Identified;
import org.kvmfacts.fact.Facts;
import org.kvmfacts.mcp.protocol.McpTool;
import org.kvmfacts.mcp.protocol.ToolDescription;
import org.kvmfacts.mcp.protocol.ToolWriter;
import org.kvmfacts.topic.TopicView;

import org.springframework.stereotype.Component;

/**
 * Gets any entry that has an id.
 */
@Component
@ToolDescription(name = "get", title = "One entry by its id",
		use = "One entry with all its sources. Use it when another tool named the id.")
class GetTool implements McpTool<GetTool.Arguments, GetTool.Answer> {

	private static final int LIMIT = 4;

	private static final int TOPIC_FACTS = 5;

	// As data and as text: less than 2,000 tokens.
	private static final int LONGEST = 2700;

	private final ResourceLookup resources;

	private final SupportLookup support;

	private final Facts facts;

	private final ToolWriter writer;

	GetTool(ResourceLookup resources, SupportLookup support, Facts facts, ToolWriter writer) {
		this.resources = resources;
		this.support = support;
		this.facts = facts;
		this.writer = writer;
	}

	@Override
	public Answer call(Arguments arguments) {
		Identified entry = this.resources.get(CodedEnum.of(ResourceType.class, arguments.type()), arguments.id());
		Support support = this.support.of(entry);
		return this.writer.fitting((limit) -> answer(entry, support, limit), arguments.limit(), LIMIT, LONGEST);
	}

	/**
	 * Shows an entry with the beginning of each of its lists.
	 */
	Answer answer(Identified entry, Support support, int limit) {
		Map<String, Object> item = this.writer.data(entry);
		item.keySet().removeAll(List.of("citations", "corrections"));
		Map<String, Integer> shortened = new TreeMap<>();
		shorten("", item, limit, shortened);
		if (entry instanceof TopicView topic) {
			item.put("firstFacts", facts(topic.id(), limit));
		}
		Map.of("citations", support.citations(), "corrections", support.corrections()).forEach((name, all) -> {
			if (all.size() > limit) {
				shortened.put(name, all.size());
			}
		});
		Support shown = support.first(limit);
		return new Answer(item, shortened, shown.standing(), shown.citations(), shown.corrections());
	}

	private List<TopicFact> facts(String topic, int limit) {
		return this.facts.all()
			.stream()
			.filter((fact) -> fact.topic().id().equals(topic))
			.limit(Math.min(TOPIC_FACTS * limit, 100))
			.map((fact) -> new TopicFact(fact.id(), fact.title()))
			.toList();
	}

	// Addresses in the API would cost many tokens and help no model, which has the ids. A
	// citation has the address of the place.
	@SuppressWarnings("unchecked")
	private static Object shorten(String path, Object value, int limit, Map<String, Integer> totals) {
		if (value instanceof Map<?, ?> given) {
			Map<String, Object> item = (Map<String, Object>) given;
			item.remove("href");
			if (item.containsKey("url") && item.get("source") instanceof Map<?, ?> source) {
				source.remove("url");
			}
			item.replaceAll((name, inner) -> shorten(path + "." + name, inner, limit, totals));
		}
		if (value instanceof List<?> values) {
			if (values.size() > limit) {
				totals.merge(path.substring(1), values.size(), Math::max);
			}
			List<?> shown = values.subList(0, Math.min(limit, values.size()));
			shown.forEach((inner) -> shorten(path, inner, limit, totals));
			return shown;
		}
		return value;
	}

	/**
	 * What is asked for.
	 */
	record Arguments(@Schema(allowableValues = {
			"fact", "faq", "organisation", "subsystem", "person", "source", "topic" }) String type,
			@Schema(description = "Such as who-owns-kvm") String id,
			@Schema(description = "Length of lists in it", maximum = "100") @Nullable Integer limit){

	}

	/**
	 * The entry.
	 */
	record Answer(Map<String, Object> item,
			@Schema(description = "Full lengths of shortened lists") Map<String, Integer> shortened,
			@Nullable String standing, List<CitedSource> citations, List<SourceCorrection> corrections) {

	}

	/**
	 * A fact of a topic.
	 */
	record TopicFact(String id, String title) {

	}

}
