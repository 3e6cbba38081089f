package org.kvmfacts.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.kvmfacts.fact.CitationView;
import org.kvmfacts.fact.FactView;
import org.kvmfacts.fact.Stance;
import org.kvmfacts.fact.Standing;

/**
 * A source that was checked sentence by sentence, as a map of its places.
 *
 * @param parts the places by the parts of the source, in their order
 */
record ArticleMap(Map<String, List<Place>> parts) {

	/**
	 * The source that was checked so.
	 */
	static final String ARTICLE = "ownership-article";

	private static final List<String> ORDER = List.of("opening", "history", "ownership", "governance", "red-hat",
			"implications", "challenges", "conclusion");

	private static final Pattern NUMBERS = Pattern.compile("\\d+");

	/**
	 * How a place was found to be.
	 */
	enum Finding {

		CONTRADICTED("contradicted by better sources"), IMPRECISE("imprecise"), CONFIRMED("confirmed"),
		OPINION("opinion: nothing to check");

		private final String words;

		Finding(String words) {
			this.words = words;
		}

		String words() {
			return this.words;
		}

		String code() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * A fact that cites a place.
	 *
	 * @param fact the fact
	 * @param citation the citation
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
	 * @param locator where it stands
	 * @param citing what cites it, the gravest first
	 */
	record Place(String locator, List<Citing> citing) {

		Finding finding() {
			return this.citing.get(0).finding();
		}

	}

	static ArticleMap of(String source, List<FactView> facts) {
		if (!ARTICLE.equals(source)) {
			return new ArticleMap(Map.of());
		}
		Map<String, List<Citing>> byPlace = facts.stream()
			.flatMap((fact) -> fact.citations()
				.stream()
				.filter((citation) -> citation.source().id().equals(source))
				.map((citation) -> new Citing(fact, citation)))
			.collect(Collectors.groupingBy((citing) -> citing.citation().locator()));
		Map<String, List<Place>> parts = new TreeMap<>(Comparator.comparing(ArticleMap::order));
		byPlace.forEach((locator, citing) -> parts.computeIfAbsent(part(locator), (part) -> new ArrayList<>())
			.add(new Place(locator, citing.stream().sorted(Comparator.comparing(Citing::finding)).toList())));
		parts.values().forEach((places) -> places.sort(Comparator.comparing((place) -> padded(place.locator()))));
		return new ArticleMap(parts);
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
	 * How many places were found to be how.
	 */
	Map<Finding, Long> counts() {
		return places().stream()
			.collect(Collectors.groupingBy(Place::finding, () -> new EnumMap<>(Finding.class), Collectors.counting()));
	}

	/**
	 * What cites places with a stance, in the order of the places.
	 */
	List<Citing> with(Stance stance) {
		return places().stream()
			.flatMap((place) -> place.citing().stream())
			.filter((citing) -> citing.citation().stance() == stance)
			.toList();
	}

	private static String part(String locator) {
		int end = locator.indexOf('/');
		return (end < 0) ? locator : locator.substring(0, end);
	}

	private static String order(String part) {
		int place = ORDER.indexOf(part);
		return (place < 0) ? "99" + part : "%02d".formatted(place);
	}

	private static String padded(String locator) {
		return NUMBERS.matcher(locator).replaceAll((number) -> "%03d".formatted(Integer.parseInt(number.group())));
	}

}
