package org.kvmfacts.api.page;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.kvmfacts.api.problem.InvalidParametersException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests how large pages are, and how they follow each other.
 */
class PageQueryTests {

	private static final PageQuery OPEN = new PageQuery(null, " ");

	@Test
	void pageWhenNotAskedForIsTheFirstOfTheUsualSize() {
		assertThat(OPEN.isOpen()).isTrue();
		assertThat(OPEN.size()).isEqualTo(20);
		assertThat(new PageQuery(3, null).isOpen()).isFalse();
	}

	@Test
	void pageOfIdsHoldsAllUnlessALimitIsGiven() {
		List<String> ids = Collections.nCopies(100, "x");
		assertThat(OPEN.holding(ids).size()).isEqualTo(100);
		assertThat(new PageQuery(3, null).holding(ids).size()).isEqualTo(3);
		assertThat(OPEN.holding(null)).isEqualTo(OPEN);
		assertThatExceptionOfType(InvalidParametersException.class)
			.isThrownBy(() -> OPEN.holding(Collections.nCopies(101, "x")));
	}

	@Test
	void wholeListFollowsTheCursorsInLargePages() {
		Function<PageQuery, Page<String>> list = (page) -> {
			assertThat(page.size()).isEqualTo(100);
			return (page.cursor() == null) ? new Page<>(List.of("a", "b"), 3, "next", null)
					: new Page<>(List.of("c" + page.cursor()), 3, null, null);
		};
		assertThat(Pages.whole(list)).containsExactly("a", "b", "cnext");
	}

	@Test
	void missingIdsAreThoseThatNoItemHas() {
		Page<String> page = new Page<>(List.of("A"), 1, null, null);
		assertThat(page.missing(List.of("x", "a", "x"), (ids) -> List.of("a")).missing()).containsExactly("x");
		assertThat(page.missing(null, (ids) -> List.of()).missing()).isNull();
	}

	@Test
	void cursorOfARankedListHoldsItsPlace() {
		String cursor = Pages.cursor("search", 40);
		assertThat(Pages.offset("search", new PageQuery(null, cursor))).isEqualTo(40);
		assertThat(Pages.offset("search", OPEN)).isZero();
		assertThatExceptionOfType(InvalidParametersException.class)
			.isThrownBy(() -> Pages.offset("answers", new PageQuery(null, cursor)));
	}

}
