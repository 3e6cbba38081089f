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
 * @param type what it is
 * @param id its id
 * @param href its address in the API
 * @param title its name; a fact has none but its text
 * @param text what it says, shortened
 * @param standing how well it is founded
 * @param citations the best of its sources
 * @param corrections what sources get wrong about it
 */
record HitItem(String type, String id, String href, @Nullable String title, String text, @Nullable String standing,
		List<CitedSource> citations, List<SourceCorrection> corrections) {

	/**
	 * How many sources are cited; the rest of them is there to get.
	 */
	static final int CITATIONS = 1;

	// No statement is longer than the first.
	private static final int TEXT = 380;

	private static final int LONGEST_TEXT = 410;

	static HitItem of(SearchHit hit, Evidence evidence, List<String> facts) {
		return of(hit, new ResourceDescription("", evidence.weakest(facts), evidence.supporting(facts),
				(hit.type() == EntryType.FACT) ? evidence.corrections(facts) : List.of()));
	}

	static HitItem of(SearchHit hit, ResourceDescription dossier) {
		Standing standing = dossier.standing();
		return new HitItem(hit.type().code(), hit.id(), BaseAddress.of(hit.href()),
				(hit.type() != EntryType.FACT) ? hit.title() : null,
				WordUtils.abbreviate(hit.text(), TEXT, LONGEST_TEXT, "…"), (standing != null) ? standing.code() : null,
				dossier.citations().stream().limit(CITATIONS).toList(),
				dossier.corrections().stream().limit(CITATIONS).toList());
	}

	/**
	 * The hit as text.
	 */
	String prose() {
		return new Prose()
			.line("- " + ((this.title != null) ? this.title + " " : "") + this.text + " ("
					+ ((this.standing != null) ? this.standing + "; " : "") + this.type + " " + this.id + ")")
			.sources(this.citations, CITATIONS)
			.corrections(this.corrections, CITATIONS)
			.text()
			.replace("\n", "\n  ");
	}

}
