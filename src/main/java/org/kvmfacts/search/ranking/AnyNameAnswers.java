package org.kvmfacts.search.ranking;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.kvmfacts.search.index.WordList;

/**
 * Questions about KVM that one entry answers whatever name they have in them: no entry
 * need speak of a company for it to be said that it does not own KVM.
 */
final class AnyNameAnswers {

	private static final String FILE = "whatever-name.txt";

	/**
	 * KVM, but not as the one that does something: whether it starts Windows is not who
	 * started it.
	 */
	private static final Pattern SUBJECT = Pattern
		.compile("(?i)(?<!\\b(?:do|does|did|can|could|will|would|may|might|should|must) )\\bkvm\\b");

	private final Map<Set<String>, String> entries;

	AnyNameAnswers(QuestionParser reader) {
		this.entries = WordList.of(FILE)
			.map((line) -> line.split("\t"))
			.collect(Collectors.toMap((line) -> withoutNames(reader.read(line[0])), (line) -> line[1]));
	}

	/**
	 * The key of the entry that answers a question whatever its names are; none if there
	 * is no such entry.
	 */
	Optional<String> entry(Question question) {
		if (!SUBJECT.matcher(question.text()).find()) {
			return Optional.empty();
		}
		return Optional.ofNullable(this.entries.get(withoutNames(question)));
	}

	// KVM is one of them, so that there must be two. A word that no entry has may be one,
	// but not several.
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
