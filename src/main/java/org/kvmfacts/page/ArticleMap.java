package org.kvmfacts.page;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.kvmfacts.content.CodedEnum;
import org.kvmfacts.fact.CitationView;
import org.kvmfacts.fact.FactView;
import org.kvmfacts.fact.Stance;
import org.kvmfacts.fact.Standing;
import org.kvmfacts.source.SourceView;

/**
 * A source that was checked sentence by sentence, as a map of its places.
 *
 * @param parts the places by the parts of the source, in order
 */
record ArticleMap(Map<String, List<Place>> parts) {

	/**
	 * The id of the source that was checked in this way.
	 */
	static final String ARTICLE = "ownership-article";

	/**
	 * The map of a source that was not checked in this way.
	 */
	static final ArticleMap NONE = new ArticleMap(Map.of());

	/**
	 * What checking a place found.
	 */
	enum Finding implements CodedEnum {

		CONTRADICTED("contradicted by better sources"), IMPRECISE("imprecise"), CONFIRMED("confirmed"),
		OPINION("opinion: nothing to check");

		private final String words;

		Finding(String words) {
			this.words = words;
		}

		String words() {
			return this.words;
		}

	}

	/**
	 * A fact that cites a place.
	 */
	record Citing(FactView fact, CitationView citation) {

		Finding finding() {
			return switch (this.citation.stance()) {
				case CONTRADICTS -> Finding.CONTRADICTED;
				case IMPRECISE -> Finding.IMPRECISE;
				default -> (this.fact.standing() == Standing.OPINION) ? Finding.OPINION : Finding.CONFIRMED;
			};
		}

	}

	/**
	 * A sentence.
	 *
	 * @param name where it is, in words
	 * @param citing what cites it, the most serious finding first
	 */
	record Place(String name, List<Citing> citing) {

		Finding finding() {
			return this.citing.get(0).finding();
		}

	}

	static ArticleMap of(SourceView source, List<FactView> facts) {
		Map<String, List<Citing>> citing = facts.stream()
			.flatMap((fact) -> fact.citations()
				.stream()
				.filter((citation) -> citation.source().id().equals(source.id()))
				.map((citation) -> new Citing(fact, citation)))
			.sorted(Comparator.comparing(Citing::finding))
			.collect(Collectors.groupingBy((each) -> each.citation().locator()));
		return new ArticleMap(Objects.requireNonNull(source.places())
			.stream()
			.map((place) -> new Place(place.name(), citing.getOrDefault(place.locator(), List.of())))
			.collect(Collectors.groupingBy((place) -> place.name().split(",")[0], LinkedHashMap::new,
					Collectors.toList())));
	}

	boolean isEmpty() {
		return this.parts.isEmpty();
	}

	/**
	 * All places.
	 */
	List<Place> places() {
		return this.parts.values().stream().flatMap(List::stream).toList();
	}

	/**
	 * How many places there are of each finding.
	 */
	Map<Finding, Long> counts() {
		return places().stream()
			.collect(Collectors.groupingBy(Place::finding, () -> new EnumMap<>(Finding.class), Collectors.counting()));
	}

	/**
	 * The citations with a stance, in the order of the places.
	 */
	List<Citing> with(Stance stance) {
		return places().stream()
			.flatMap((place) -> place.citing().stream())
			.filter((citing) -> citing.citation().stance() == stance)
			.toList();
	}

}
