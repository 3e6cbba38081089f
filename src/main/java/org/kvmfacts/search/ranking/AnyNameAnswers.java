package org.kvmfacts.search.ranking;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.kvmfacts.search.index.WordList;
import org.kvmfacts.search.question.Question;
import org.kvmfacts.search.question.QuestionParser;

/**
 * Questions about KVM that one entry answers whatever name they contain: nobody owns KVM,
 * so no company does.
 */
final class AnyNameAnswers {

	private static final String FILE = "any-name.txt";

	/**
	 * KVM, but not as the subject of a verb: whether KVM can start Windows is not who
	 * started KVM.
	 */
	private static final Pattern SUBJECT = Pattern
		.compile("(?i)(?<!\\b(?:do|does|did|can|could|will|would|may|might|should|must) )\\bkvm\\b");

	private final Map<Set<String>, String> entries;

	AnyNameAnswers(QuestionParser parser) {
		this.entries = WordList.of(FILE)
			.map((line) -> line.split("\t"))
			.collect(Collectors.toMap((line) -> withoutNames(parser.read(line[0])), (line) -> line[1]));
	}

	/**
	 * The key of the entry that answers a question whatever name it contains, if there is
	 * one.
	 */
	Optional<String> entry(Question question) {
		// Which CPU to buy for KVM, a choice, is not who bought KVM.
		if (Refusal.of(question.kind()) != Refusal.NOT_COVERED || !SUBJECT.matcher(question.text()).find()) {
			return Optional.empty();
		}
		return Optional.ofNullable(this.entries.get(withoutNames(question)));
	}

	// KVM is a name too, so there must be two. A single unknown word may be one.
	private static Set<String> withoutNames(Question question) {
		boolean maybe = question.terms().stream().filter((term) -> !term.isKnown()).count() == 1;
		Map<Boolean, Set<String>> terms = question.terms()
			.stream()
			.collect(Collectors.partitioningBy((term) -> term.name() || (maybe && !term.isKnown()),
					Collectors.mapping(Question.Term::text, Collectors.toSet())));
		int names = terms.getOrDefault(true, Set.of()).size();
		return (names == 2 || names == 3) ? terms.getOrDefault(false, Set.of()) : Set.of();
	}

}
