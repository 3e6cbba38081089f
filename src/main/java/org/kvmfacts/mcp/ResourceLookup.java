package org.kvmfacts.mcp;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.problem.NotFoundException;
import org.kvmfacts.content.Identified;
import org.kvmfacts.fact.Facts;
import org.kvmfacts.faq.Faqs;
import org.kvmfacts.mcp.protocol.NoMatchException;
import org.kvmfacts.mcp.protocol.ToolException;
import org.kvmfacts.organisation.Organisations;
import org.kvmfacts.person.People;
import org.kvmfacts.source.Sources;
import org.kvmfacts.subsystem.Subsystems;
import org.kvmfacts.topic.Topics;

import org.springframework.stereotype.Component;

/**
 * Looks up entries by their ids.
 */
@Component
class ResourceLookup {

	private static final int NEAREST = 5;

	private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

	private final Facts facts;

	private final Faqs faqs;

	private final Organisations organisations;

	private final Subsystems subsystems;

	private final People people;

	private final Sources sources;

	private final Topics topics;

	ResourceLookup(Facts facts, Faqs faqs, Organisations organisations, Subsystems subsystems, People people,
			Sources sources, Topics topics) {
		this.facts = facts;
		this.faqs = faqs;
		this.organisations = organisations;
		this.subsystems = subsystems;
		this.people = people;
		this.sources = sources;
		this.topics = topics;
	}

	/**
	 * Gets an entry as the API serves it.
	 * @throws NoMatchException if there is none; it names the nearest ids
	 */
	Record get(ResourceType type, String id) {
		requirePossible(id);
		try {
			return switch (type) {
				case FACT -> this.facts.get(id);
				case FAQ -> this.faqs.get(id);
				case ORGANISATION -> this.organisations.get(id);
				case SUBSYSTEM -> this.subsystems.get(id);
				case PERSON -> this.people.get(id);
				case SOURCE -> this.sources.get(id);
				case TOPIC -> this.topics.get(id);
			};
		}
		catch (NotFoundException ex) {
			throw unknown(type, id);
		}
	}

	/**
	 * Reads some entries together: those that exist, by their ids.
	 */
	Map<String, ? extends Record> show(ResourceType type, List<String> ids) {
		return switch (type) {
			case FACT -> this.facts.show(ids);
			case FAQ -> this.faqs.show(ids);
			case ORGANISATION -> this.organisations.show(ids);
			case SUBSYSTEM -> this.subsystems.show(ids);
			case PERSON -> this.people.show(ids);
			case SOURCE -> this.sources.show(ids);
			case TOPIC -> this.topics.show(ids);
		};
	}

	List<String> ids(ResourceType type) {
		return switch (type) {
			case FACT -> this.facts.ids();
			case FAQ -> this.faqs.ids();
			case ORGANISATION -> this.organisations.ids();
			case SUBSYSTEM -> this.subsystems.ids();
			case PERSON -> this.people.ids();
			case SOURCE -> this.sources.ids();
			case TOPIC -> this.topics.ids();
		};
	}

	/**
	 * Refuses a filter by an unknown id.
	 */
	void require(ResourceType type, @Nullable String id) {
		if (id != null) {
			requirePossible(id);
			if (!ids(type).contains(id)) {
				throw unknown(type, id);
			}
		}
	}

	/**
	 * The ids that are most like what was given; those that contain it come first.
	 */
	List<String> nearest(ResourceType type, String text) {
		return ids(type).stream()
			.map((id) -> new Near(id, id.contains(text), SIMILARITY.apply(id, text)))
			.sorted(Comparator.comparing(Near::contains).thenComparing(Near::similarity).reversed())
			.limit(NEAREST)
			.map(Near::id)
			.toList();
	}

	// Spares comparing what cannot be an id.
	private static void requirePossible(String id) {
		if (id.length() > Identified.LONGEST_ID || id.chars().anyMatch(Character::isISOControl)) {
			throw new ToolException("An id has at most " + Identified.LONGEST_ID
					+ " characters and no control character; search by words.");
		}
	}

	private NoMatchException unknown(ResourceType type, String id) {
		return new NoMatchException("No " + type.code() + " has the id '" + id + "'. The nearest ids are "
				+ String.join(", ", nearest(type, id)) + "; use one of them, or search by words.");
	}

	/**
	 * An id and how like what was given it is.
	 */
	private record Near(String id, boolean contains, double similarity) {

	}

}
