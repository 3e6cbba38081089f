package org.kvmfacts.mcp;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.page.CollectionService;
import org.kvmfacts.content.Identified;
import org.kvmfacts.content.Withdrawals;
import org.kvmfacts.content.Withdrawn;
import org.kvmfacts.mcp.protocol.NoMatchException;
import org.kvmfacts.mcp.protocol.ToolException;
import org.kvmfacts.organisation.OrganisationView;
import org.kvmfacts.person.PersonView;
import org.kvmfacts.subsystem.SubsystemView;
import org.kvmfacts.topic.TopicView;

import org.springframework.stereotype.Component;

/**
 * Looks up entries by their ids or names.
 */
@Component
class ResourceLookup {

	private static final int NEAREST = 5;

	private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\d]+");

	private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

	private final Map<String, CollectionService<?, ?>> services;

	private final Withdrawals withdrawals;

	ResourceLookup(List<CollectionService<?, ?>> services, Withdrawals withdrawals) {
		this.services = services.stream().collect(Collectors.toMap(CollectionService::path, Function.identity()));
		this.withdrawals = withdrawals;
	}

	private CollectionService<?, ?> service(ResourceType type) {
		return Objects.requireNonNull(this.services.get(type.collection()));
	}

	/**
	 * Gets an entry as the API serves it, by its id or its name.
	 * @throws NoMatchException if there is none; it names the nearest ids
	 */
	Identified get(ResourceType type, String id) {
		return service(type).get(id(type, id));
	}

	/**
	 * Gets an entry whose id comes from the content, without looking for names.
	 */
	Identified known(ResourceType type, String id) {
		return Optional.<Identified>ofNullable(service(type).show(List.of(id)).get(id))
			.orElseThrow(() -> unknown(type, id));
	}

	List<String> ids(ResourceType type) {
		return service(type).ids();
	}

	/**
	 * Finds the id of what is given by its id or its name.
	 * @throws NoMatchException if there is none; it names the nearest ids
	 */
	String id(ResourceType type, String given) {
		requirePossible(given);
		if (service(type).show(List.of(given)).containsKey(given)) {
			return given;
		}
		List<String> ids = ids(type);
		String letters = letters(given);
		if (letters.isEmpty()) {
			throw unknown(type, given);
		}
		return ids.stream()
			.filter((id) -> letters.equals(letters(id)) || ("kvm" + letters).equals(letters(id)))
			.findFirst()
			.or(() -> service(type).show(ids)
				.values()
				.stream()
				.filter((entry) -> names(entry).anyMatch((name) -> letters.equals(letters(name))))
				.map(Identified::id)
				.findFirst())
			.orElseThrow(() -> unknown(type, given));
	}

	/**
	 * Reads a filter by an id or a name, if it is given.
	 */
	@Nullable String filter(ResourceType type, @Nullable String given) {
		return (given != null) ? id(type, given) : null;
	}

	private static String letters(String text) {
		return NO_LETTERS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
			.replaceAll("")
			.toLowerCase(Locale.ROOT);
	}

	private static Stream<String> names(Identified entry) {
		if (entry instanceof OrganisationView organisation) {
			return Stream.concat(Stream.of(organisation.name()), organisation.otherNames().stream());
		}
		return (entry instanceof SubsystemView subsystem) ? Stream.of(subsystem.name())
				: (entry instanceof PersonView person) ? Stream.of(person.name())
						: (entry instanceof TopicView topic) ? Stream.of(topic.title()) : Stream.empty();
	}

	/**
	 * The ids that are most like what was given; those that contain it come first.
	 */
	List<String> nearest(ResourceType type, String text) {
		return ids(type).stream()
			.map((id) -> Map.entry(id, SIMILARITY.apply(id, text) + (id.contains(text) ? 1 : 0)))
			.sorted(Map.Entry.<String, Double>comparingByValue().reversed())
			.limit(NEAREST)
			.map(Map.Entry::getKey)
			.toList();
	}

	// Avoids comparing what cannot be an id.
	private static void requirePossible(String id) {
		if (id.length() > Identified.LONGEST_ID || id.chars().anyMatch(Character::isISOControl)) {
			throw new ToolException("An id has at most " + Identified.LONGEST_ID
					+ " characters and no control character; search by words.");
		}
	}

	private NoMatchException unknown(ResourceType type, String id) {
		return this.withdrawals.find(type.collection(), id)
			.map(ResourceLookup::withdrawn)
			.orElseGet(() -> new NoMatchException("No " + type.code() + " has the id '" + id + "'. The nearest ids are "
					+ String.join(", ", nearest(type, id)) + "; use one of them, or search by words."));
	}

	private static NoMatchException withdrawn(Withdrawn entry) {
		return new NoMatchException("'" + entry.id() + "' was withdrawn on " + entry.date() + ": " + entry.reason()
				+ ((entry.successorId() != null) ? " Use its successor, " + entry.successorId() + "." : ""));
	}

}
