package org.kvmfacts.search.index;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests which operators a query has.
 */
class QuerySyntaxTests {

	@Test
	void queryWhenItHasOperatorsIsSplit() {
		QuerySyntax syntax = QuerySyntax.of("who \"owns it\" -xen -\"red hat\" qum*");
		assertThat(syntax.words().strip()).isEqualTo("who \"owns it\"");
		assertThat(syntax.phrases()).containsExactly("owns it");
		assertThat(syntax.excluded()).containsExactly("xen", "red hat");
		assertThat(syntax.beginnings()).containsExactly("qum");
	}

	@Test
	void operatorsWhenManyAreIgnoredAfterTheFirstForty() {
		QuerySyntax syntax = QuerySyntax.of("\"a\" -b cd* ".repeat(50));
		assertThat(syntax.phrases()).hasSize(40);
		assertThat(syntax.excluded()).hasSize(40);
		assertThat(syntax.beginnings()).hasSize(40);
	}

	@ParameterizedTest
	@ValueSource(strings = { "who owns KVM", "kvm-facts", "a - b", "a*", "*", "a*b", "\"", "\"\"", "-", "\" \" -\"\"" })
	void queryWhenItHasNoOperatorIsPlain(String query) {
		assertThat(QuerySyntax.of(query)).isEqualTo(new QuerySyntax(query, List.of(), List.of(), List.of()));
	}

}
