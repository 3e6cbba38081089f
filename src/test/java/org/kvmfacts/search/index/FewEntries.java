package org.kvmfacts.search.index;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.kvmfacts.fact.Standing;

/**
 * Entries made for a test, and their index.
 */
public final class FewEntries {

	private FewEntries() {
	}

	public static SearchEntry faq(String id, String question, String answer, String... phrasings) {
		return new SearchEntry("faqs/" + id, EntryType.FAQ, question, answer, "basics", null, null, List.of(phrasings),
				List.of(), List.of(), List.of("red-hat"), List.of(), List.of());
	}

	public static SearchEntry fact(String id, String title, String statement, String... organisations) {
		return new SearchEntry("facts/" + id, EntryType.FACT, title, statement, "history", Standing.VERIFIED, "2007",
				List.of(), List.of(), List.of(), List.of(organisations), List.of(), List.of());
	}

	static SearchEntry person(String id, String name, String roles, String... details) {
		return new SearchEntry("people/" + id, EntryType.PERSON, name, roles, null, null, null, List.of(),
				List.of(name), List.of(details), List.of(), List.of(), List.of());
	}

	static EntryIndex index(SearchEntry... entries) {
		Analyser analyser = new Analyser();
		return new EntryIndex(CompletableFuture.completedFuture(Arrays.asList(entries)), analyser,
				new AnalysedTexts(analyser), Runnable::run);
	}

}
