package org.kvmfacts.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.kvmfacts.fact.FactView;
import org.kvmfacts.topic.TopicView;

/**
 * The dated facts of a topic as marks along the years.
 *
 * @param rows how many rows the marks take
 */
record Lane(TopicView topic, int rows, List<Mark> marks) {

	/**
	 * The width of a year, which leaves a target of 24 pixels for each mark.
	 */
	static final int YEAR = 46;

	/**
	 * The minimum width of a mark, and the height of its row.
	 */
	static final int TARGET = 24;

	private static final int GAP = 1;

	/**
	 * A fact on the timeline.
	 *
	 * @param x where its time begins
	 * @param width how long its time is: less precise dates are longer
	 * @param row from 0
	 */
	record Mark(FactView fact, int x, int width, int row) {

		/**
		 * Whether the day is known.
		 */
		boolean isDay() {
			return String.valueOf(this.fact.date()).length() == 10;
		}

	}

	/**
	 * Lays out facts by their topics.
	 */
	static List<Lane> of(List<FactView> dated, Catalogue catalogue) {
		int first = dated.stream().mapToInt(Lane::year).min().orElse(0);
		return catalogue.topics()
			.all()
			.stream()
			.map((topic) -> of(topic, first,
					dated.stream().filter((fact) -> fact.topic().id().equals(topic.id())).toList()))
			.filter((lane) -> !lane.marks().isEmpty())
			.toList();
	}

	static Lane of(TopicView topic, int first, List<FactView> facts) {
		List<Integer> ends = new ArrayList<>();
		List<Mark> marks = new ArrayList<>();
		facts.stream()
			.map((fact) -> mark(fact, first))
			.sorted(Comparator.comparingInt(Mark::x).thenComparing(Mark::width, Comparator.reverseOrder()))
			.forEach((mark) -> {
				int row = 0;
				while (row < ends.size() && ends.get(row) > mark.x()) {
					row++;
				}
				int end = mark.x() + mark.width() + GAP;
				if (row == ends.size()) {
					ends.add(end);
				}
				else {
					ends.set(row, end);
				}
				marks.add(new Mark(mark.fact(), mark.x(), mark.width(), row));
			});
		return new Lane(topic, ends.size(), marks);
	}

	private static Mark mark(FactView fact, int first) {
		String date = Objects.requireNonNull(fact.date());
		double start = switch (date.length()) {
			case 4 -> 0;
			case 7 -> (YearMonth.parse(date).getMonthValue() - 1) / 12.0;
			default -> (LocalDate.parse(date).getDayOfYear() - 1) / 366.0;
		};
		int x = (year(fact) - first) * YEAR + (int) Math.round(start * YEAR);
		return new Mark(fact, x, (date.length() == 4) ? YEAR - GAP : TARGET, 0);
	}

	private static int year(FactView fact) {
		return Integer.parseInt(String.valueOf(fact.date()).substring(0, 4));
	}

}
