package org.kvmfacts.mcp;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.kvmfacts.claim.ClaimChecker.Verdict;
import org.kvmfacts.claim.Sentences;
import org.kvmfacts.claim.Statement;
import org.kvmfacts.fact.Correction;
import org.kvmfacts.fact.Facts;
import org.kvmfacts.fact.Stance;
import org.kvmfacts.fact.Standing;
import org.kvmfacts.search.index.EntryType;
import org.kvmfacts.search.index.SearchEntry;

/**
 * What the content says, sentence by sentence, and what it records as wrong.
 */
final class Statements {

	private Statements() {
	}

	static List<Statement> of(List<SearchEntry> entries, Facts facts) {
		List<Statement> statements = new ArrayList<>();
		for (SearchEntry entry : entries) {
			if (entry.isAnswer()) {
				// An FAQ entry with an opinion among its facts says other things too.
				boolean opinion = entry.type() == EntryType.FACT && entry.standing() == Standing.OPINION;
				Verdict verdict = opinion ? Verdict.OPINION : Verdict.SUPPORTED;
				Sentences.in(entry.text())
					.stream()
					.flatMap(Statements::parts)
					.forEach((sentence) -> statements
						.add(new Statement(sentence, entry.type().code() + "/" + entry.id(), verdict, null)));
			}
		}
		facts.corrections().stream().map(Statements::corrected).forEach(statements::add);
		return statements;
	}

	// The part before a colon is a statement of its own.
	private static Stream<String> parts(String sentence) {
		int colon = sentence.indexOf(": ");
		return (colon > 0) ? Stream.of(sentence, sentence.substring(0, colon)) : Stream.of(sentence);
	}

	private static Statement corrected(Correction correction) {
		String fact = correction.fact().id();
		return new Statement(correction.claim(), "fact/" + fact,
				(correction.stance() == Stance.IMPRECISE) ? Verdict.IMPRECISE : Verdict.CONTRADICTED,
				correction.note());
	}

}
