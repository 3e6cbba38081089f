package org.kvmfacts.release;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests how releases are joined to spans.
 */
class ReleaseSpanTests {

	private final List<KernelRelease> newestFirst = List.of(release("6.12", 4), release("6.1", 3), release("5.4", 2),
			release("4.9", 1));

	@ParameterizedTest
	@CsvSource(delimiter = ':', value = { "4.9:4.9-4.9", "6.12:6.12-6.12*", "4.9 5.4 6.1 6.12:4.9-6.12*",
			"4.9 6.1 6.12:4.9-4.9 6.1-6.12*", "5.4 6.1:5.4-6.1", "'':''" })
	void spansWhenReleasesFollowEachOtherJoinThem(String ids, String expected) {
		List<String> spans = ReleaseSpan.join(this.newestFirst, Set.of(ids.split(" ")))
			.stream()
			.map((span) -> span.since().id() + "-" + span.until().id() + (span.isCurrent() ? "*" : ""))
			.toList();
		assertThat(String.join(" ", spans)).isEqualTo(expected);
	}

	private static KernelRelease release(String id, int position) {
		return new KernelRelease(id, position, false, null, null, "linux");
	}

}
