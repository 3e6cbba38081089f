package org.kvmfacts.api.page;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kvmfacts.content.CodedEnum;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the codes of orders, and by what they sort.
 */
class SortOrderTests {

	@Test
	void codeIsTheFieldWithAMinusIfDescending() {
		assertThat(CodedEnum.codes(Orders.class)).containsExactly("position", "id", "title", "name", "date", "-date",
				"-count");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "POSITION|position: ASC,id: ASC", "ID|id: ASC", "TITLE|titleFolded: ASC,id: ASC",
					"NAME|nameFolded: ASC,id: ASC", "DATE|dateOrLast: ASC,id: ASC",
					"DATE_DESC|dateOrFirst: DESC,id: ASC", "COUNT_DESC|count: DESC,id: ASC" })
	void orderIsByThePropertyAndThenById(Orders order, String sort) {
		assertThat(order.sort()).hasToString(sort);
	}

	@Test
	void orderWhenReadFromItsCodeIsTheSame() {
		assertThat(Arrays.stream(Orders.values()).map((order) -> CodedEnum.of(Orders.class, order.code())))
			.containsExactly(Orders.values());
	}

	enum Orders implements SortOrder {

		POSITION, ID, TITLE, NAME, DATE, DATE_DESC, COUNT_DESC

	}

}
