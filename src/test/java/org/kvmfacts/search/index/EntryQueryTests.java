package org.kvmfacts.search.index;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests which entries a query finds.
 */
class EntryQueryTests {

	private static final EntryIndex INDEX = FewEntries.index(
			FewEntries.faq("owner", "Who owns KVM?", "Nobody owns it.", "Which company has it?"),
			FewEntries.fact("sale", "Red Hat bought Qumranet", "Red Hat acquired Qumranet in 2008."),
			FewEntries.person("radim", "Radim Krčmář", "Maintainer", "reviewer of KVM for x86"));

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "owner|owner", "acquisition|sale", "virtualization|''", "\"Red Hat acquired\"|sale",
					"\"Hat Red\"|''", "qum*|sale", "QUMR*|sale", "krč*|radim", "kvm -red|owner radim",
					"kvm -\"nobody owns\"|radim", "\"of the\" radim|radim", "the|''", "the qum*|sale", "? qum*|sale",
					"\"of the\" qum*|sale" })
	void queryFindsTheEntriesThatMeetAllConditions(String query, String ids) {
		assertThat(find(query)).containsExactlyInAnyOrder(ids.isEmpty() ? new String[0] : ids.split(" "));
	}

	@Test
	void queryWithExclusionsAloneFindsAllOthers() {
		assertThat(find("-kvm")).containsExactly("sale");
	}

	@Test
	void queryOfNothingFindsNothing() {
		assertThat(find(" ")).isEmpty();
	}

	@Test
	void phraseIsNotSearchedInPhrasings() {
		assertThat(find("company has")).contains("owner");
		assertThat(find("\"company has\"")).isEmpty();
	}

	@Test
	void wordInATitleCountsMore() {
		EntryIndex index = FewEntries.index(FewEntries.faq("text", "What is KVM?", "It has a licence."),
				FewEntries.faq("title", "Which licence has it?", "The usual one."));
		assertThat(index.find(EntryQuery.of("licence"))).extracting((match) -> match.entry().id())
			.containsExactly("title", "text");
	}

	private static List<String> find(String query) {
		QuerySyntax syntax = QuerySyntax.of(query);
		return INDEX.find(new EntryQuery(syntax.words(), syntax)).stream().map((match) -> match.entry().id()).toList();
	}

}
