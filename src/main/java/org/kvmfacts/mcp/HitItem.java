package org.kvmfacts.mcp;

import java.util.List;

import org.apache.commons.text.WordUtils;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.BaseAddress;
import org.kvmfacts.fact.Standing;
import org.kvmfacts.search.SearchHit;
import org.kvmfacts.search.index.EntryType;

/**
 * Something that was found, for chatbots.
 *
 * @param id its type and id, such as {@code faq/who-owns-kvm}
 * @param title its question, headline or name
 * @param url the page about it
 * @param text what it says, shortened
 * @param standing how well it is founded
 * @param citations the best of its sources
 * @param corrections what sources get wrong about it
 */
record HitItem(String id, String title, String url, String text, @Nullable String standing, List<CitedSource> citations,
		List<SourceCorrection> corrections) {

	/**
	 * How many sources are cited; the rest of them is there to get.
	 */
	static final int CITATIONS = 1;

	// No statement is longer than the first.
	private static final int TEXT = 270;

	private static final int LONGEST_TEXT = 300;

	static HitItem of(SearchHit hit, Evidence evidence, List<String> facts) {
		return of(hit, new ResourceDescription("", evidence.weakest(facts), evidence.supporting(facts),
				(hit.type() == EntryType.FACT) ? evidence.corrections(facts) : List.of()));
	}

	static HitItem of(SearchHit hit, ResourceDescription dossier) {
		Standing standing = dossier.standing();
		return new HitItem(hit.type().code() + "/" + hit.id(), hit.title(), BaseAddress.of(hit.page()),
				WordUtils.abbreviate(hit.text(), TEXT, LONGEST_TEXT, "…"), (standing != null) ? standing.code() : null,
				dossier.citations().stream().limit(CITATIONS).toList(),
				dossier.corrections().stream().limit(CITATIONS).toList());
	}

}
