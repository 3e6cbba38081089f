package org.kvmfacts.page;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.kvmfacts.fact.FactView;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests where the timeline draws facts.
 */
class LaneTests {

	@Test
	void marksWhenAtTheSameTimeAreInRows() {
		Lane lane = lane("2007-02-05", "2007-02-05", "2007-02-05");
		assertThat(lane.rows()).isEqualTo(3);
		assertThat(lane.marks()).extracting(Lane.Mark::row).containsExactly(0, 1, 2);
	}

	@Test
	void marksWhenApartAreInOneRow() {
		Lane lane = lane("2006", "2007-06", "2008-12-31");
		assertThat(lane.rows()).isEqualTo(1);
		assertThat(lane.marks()).extracting(Lane.Mark::x)
			.containsExactly(0, Lane.YEAR + Math.round(Lane.YEAR * 5 / 12f), 3 * Lane.YEAR);
		assertThat(lane.marks()).extracting(Lane.Mark::isDay).containsExactly(false, false, true);
	}

	@Test
	void marksInOneRowDoNotOverlap() {
		List<Lane.Mark> marks = lane("2006", "2006-03", "2006-03-04", "2006-12-31", "2007", "2007-01-01").marks();
		for (Lane.Mark one : marks) {
			assertThat(marks).filteredOn((other) -> !other.equals(one) && other.row() == one.row())
				.allMatch((other) -> other.x() >= one.x() + one.width() || one.x() >= other.x() + other.width());
		}
	}

	private static Lane lane(String... dates) {
		List<FactView> facts = Stream.of(dates).map((date) -> PageViews.fact(date, date, date)).toList();
		return Lane.of(PageViews.TOPIC, 2006, facts);
	}

}
