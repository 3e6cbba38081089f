package org.kvmfacts.page;

import java.time.LocalDate;
import java.time.Year;
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
 * @param topic the topic
 * @param rows how many rows the marks take
 * @param marks the marks
 */
record Lane(TopicView topic, int rows, List<Mark> marks) {

	static final int FIRST = 2005;

	static final int LAST = 2027;

	/**
	 * The width of a year, which leaves a target of 24 pixels for each mark.
	 */
	static final int YEAR = 46;

	/**
	 * How wide a mark is at least, and how high its row.
	 */
	static final int TARGET = 24;

	private static final int GAP = 1;

	/**
	 * A fact on the line.
	 *
	 * @param fact the fact
	 * @param x where its time begins
	 * @param width how long its time is, as precisely as it is known
	 * @param row the row, from 0
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
	 * @param dated facts that have a date
	 * @param catalogue the topics
	 */
	static List<Lane> of(List<FactView> dated, Catalogue catalogue) {
		return catalogue.topics()
			.all()
			.stream()
			.map((topic) -> of(topic, dated.stream().filter((fact) -> fact.topic().id().equals(topic.id())).toList()))
			.filter((lane) -> !lane.marks().isEmpty())
			.toList();
	}

	private static Lane of(TopicView topic, List<FactView> facts) {
		List<Integer> ends = new ArrayList<>();
		List<Mark> marks = new ArrayList<>();
		facts.stream()
			.map((fact) -> mark(fact, 0))
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

	private static Mark mark(FactView fact, int row) {
		String date = Objects.requireNonNull(fact.date());
		double start = (date.length() == 4) ? 0 : (date.length() == 7) ? month(YearMonth.parse(date).getMonthValue())
				: (LocalDate.parse(date).getDayOfYear() - 1) / 366.0;
		int width = (date.length() == 4) ? YEAR - GAP : TARGET;
		int x = (Year.parse(date.substring(0, 4)).getValue() - FIRST) * YEAR + (int) Math.round(start * YEAR);
		return new Mark(fact, x, width, row);
	}

	private static double month(int month) {
		return (month - 1) / 12.0;
	}

}
