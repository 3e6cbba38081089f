package org.kvmfacts.api.representation;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kvmfacts.api.Href;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests what the cells of tables contain.
 */
class CsvColumnTests {

	private static final Place PLACE = new Place(new Href("/x"), "p1");

	@Test
	void columnsAreTheFieldsAndThoseWithin() {
		assertThat(CsvColumn.of(Item.class)).extracting(CsvColumn::name)
			.containsExactly("href", "count", "names", "place.name", "parts.title", "parts.places.name");
	}

	@Test
	void cellsOfListsJoinTheirValues() {
		Item item = new Item(new Href("/api/v1"), -3, List.of("a", "b"), null,
				List.of(new Part("one", List.of(PLACE, PLACE)), new Part(null, List.of())));
		assertThat(row(item)).isEqualTo("http://localhost:8080/api/v1,-3,a | b,,one | ,p1; p1 | ");
	}

	@Test
	void cellOfAListInAnObjectHasTheSeparatorOfLists() {
		assertThat(CsvColumn.of(Whole.class))
			.extracting((column) -> column.text(new Whole(new Part("one", List.of(PLACE, PLACE)))))
			.containsExactly("one", "p1 | p1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@x", "\tx", "\uFF1D1" })
	void textThatLooksLikeAFormulaIsNone(String text) {
		assertThat(row(new Item(new Href(""), 1, List.of(), new Place(new Href(""), text), List.of())))
			.isEqualTo("http://localhost:8080,1,,'" + text + ",,");
	}

	private static String row(Item item) {
		return CsvColumn.of(Item.class).stream().map((column) -> column.text(item)).collect(Collectors.joining(","));
	}

	private record Item(Href href, int count, List<String> names, @Nullable Place place, List<Part> parts) {

	}

	private record Whole(Part part) {

	}

	private record Part(@Nullable String title, List<Place> places) {

	}

	private record Place(Href href, String name) {

	}

}
