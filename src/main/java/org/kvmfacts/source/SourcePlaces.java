package org.kvmfacts.source;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.Labels;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the places in a source that facts cite. If the sections of the source are
 * recorded, places are written section/p1/s2 and follow its order.
 */
@Component
class SourcePlaces {

	private static final Pattern PLACE = Pattern.compile("([a-z0-9-]+)/p(\\d+)/(s|bullet)(\\d+)");

	private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::section)
		.thenComparingInt(Place::paragraph)
		.thenComparingInt(Place::sentence)
		.thenComparing(Place::locator);

	private final JdbcClient jdbc;

	private final Labels labels;

	// Read at start-up, because pages name places without the database.
	private final List<Section> sections;

	SourcePlaces(JdbcClient jdbc, Labels labels) {
		this.jdbc = jdbc;
		this.labels = labels;
		this.sections = jdbc.sql("select source_id as source, slug, position, name from source_section")
			.query(Section.class)
			.list();
	}

	/**
	 * A place in a source in words.
	 */
	String name(String source, String locator) {
		return place(source, locator).name();
	}

	List<SourcePlace> of(SourceView source) {
		Map<String, List<Cited>> byPlace = citedByPlace(source.id());
		List<Place> places = byPlace.keySet()
			.stream()
			.map((locator) -> place(source.id(), locator))
			.sorted(ORDER)
			.toList();
		return IntStream.range(0, places.size())
			.mapToObj((index) -> view(places.get(index), index + 1, source,
					byPlace.getOrDefault(places.get(index).locator(), List.of())))
			.toList();
	}

	private Map<String, List<Cited>> citedByPlace(String source) {
		return this.jdbc.sql("""
				select c.locator, c.fact_id as fact, c.stance, c.claim from citation c join fact f on f.id = c.fact_id
				where c.source_id = :source order by f.position
				""")
			.param("source", source)
			.query(Cited.class)
			.list()
			.stream()
			.collect(Collectors.groupingBy(Cited::locator));
	}

	private SourcePlace view(Place place, int position, SourceView source, List<Cited> cited) {
		return new SourcePlace(place.locator(), place.name(), position, SourceLinks.to(source.url(), place.locator()),
				cited.stream()
					.map((by) -> new SourcePlace.PlaceCitation(this.labels.fact(by.fact()), by.stance(), by.claim()))
					.toList());
	}

	private Place place(String source, String locator) {
		Matcher place = PLACE.matcher(locator);
		return this.sections.stream()
			.filter((section) -> section.source().equals(source) && place.matches()
					&& section.slug().equals(place.group(1)))
			.findFirst()
			.map((section) -> place(section, place))
			.orElseGet(() -> new Place(locator, locator, Integer.MAX_VALUE, 0, 0));
	}

	private static Place place(Section section, Matcher place) {
		int paragraph = Integer.parseInt(place.group(2));
		int sentence = Integer.parseInt(place.group(4));
		String unit = "s".equals(place.group(3)) ? "sentence " : "bullet ";
		return new Place(place.group(), section.name() + ", paragraph " + paragraph + ", " + unit + sentence,
				section.position(), paragraph, sentence);
	}

	private record Section(String source, String slug, int position, String name) {

	}

	private record Cited(String locator, String fact, String stance, @Nullable String claim) {

	}

	private record Place(String locator, String name, int section, int paragraph, int sentence) {

	}

}
