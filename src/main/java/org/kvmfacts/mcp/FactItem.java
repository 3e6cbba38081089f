package org.kvmfacts.mcp;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.fact.FactView;

/**
 * A fact in a list for chatbots.
 *
 * @param id the id
 * @param statement the statement
 * @param date when it happened
 * @param standing how well it is founded
 * @param citations the best of its sources
 * @param corrections what sources get wrong about it
 */
record FactItem(String id, String statement, @Nullable String date, String standing, List<CitedSource> citations,
		List<SourceCorrection> corrections) {

	// The rest of them is there to get.
	private static final int CITATIONS = 1;

	static FactItem of(FactView fact, Evidence evidence) {
		return new FactItem(fact.id(), fact.statement(), fact.date(), fact.standing().code(),
				evidence.supporting(fact).stream().limit(CITATIONS).toList(), evidence.corrections(fact));
	}

	/**
	 * The fact as text.
	 */
	String prose() {
		return new Prose()
			.line("- " + ((this.date != null) ? this.date + ": " : "") + this.statement + " (" + this.standing
					+ "; fact " + this.id + ")")
			.sources(this.citations, CITATIONS)
			.corrections(this.corrections, CITATIONS)
			.text()
			.replace("\n", "\n  ");
	}

}
