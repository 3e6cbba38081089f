package org.kvmfacts.search.ranking;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests which questions are in scope by their wording.
 */
class ScopeClassifierTests {

	@Test
	void questionWhenWordedLikeAnsweredOnesIsInScope() {
		ScopeClassifier scope = new ScopeClassifier(List.of("Who maintains KVM?", "Who owns KVM?"),
				List.of("How do I install KVM?", "How do I remove it?"));
		assertThat(scope.of("Who wrote KVM?")).isPositive();
		assertThat(scope.of("How do I update it?")).isNegative();
	}

}
