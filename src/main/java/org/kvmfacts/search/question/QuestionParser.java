package org.kvmfacts.search.question;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.search.index.AnalysedTexts;
import org.kvmfacts.search.index.Analyser;
import org.kvmfacts.search.index.SearchEntry;
import org.kvmfacts.search.index.TextNormaliser;
import org.kvmfacts.search.index.Token;

/**
 * Parses questions: finds what is asked, corrects typos and weights the terms. The texts
 * that they are compared with have the same terms and meanings.
 */
public final class QuestionParser {

	private static final int MOST_TERMS = 40;

	/**
	 * A question that is complete in itself contains a name, or at least this many terms,
	 * and no pronoun.
	 */
	private static final int ENOUGH = 2;

	private static final Pattern POINTER = Pattern
		.compile("(?i)\\b(?:that|this|it|its|they|he|she|his|her|those|these|them)\\b(?! \\w+ (?:is|are|was)\\b)");

	/**
	 * In "Who owns it?" without context, it is KVM.
	 */
	private static final Pattern IT = Pattern.compile(
			"(?i)^((?!.*\\bkvm)(?:[\\w']+ ){1,6})it(?=\\W*$)|^((?:is|was|does|did|can|has|will) )it(?= \\w+\\W*$)");

	private final Analyser analyser;

	private final AnalysedTexts texts;

	private final SpellingCorrector spelling;

	private final Vocabulary vocabulary;

	private final WordVectors vectors = new WordVectors();

	/**
	 * Learns the words of the entries.
	 */
	public QuestionParser(List<SearchEntry> entries, Analyser analyser, AnalysedTexts texts) {
		CompletableFuture<SpellingCorrector> learnt = CompletableFuture
			.supplyAsync(() -> new SpellingCorrector(entries, analyser));
		entries.stream().flatMap(SearchEntry::texts).parallel().forEach(texts::terms);
		this.analyser = analyser;
		this.texts = texts;
		this.vocabulary = new Vocabulary(entries, texts);
		this.spelling = learnt.join();
	}

	/**
	 * The terms of a text that a question is compared with.
	 */
	public Terms terms(String text) {
		return this.vocabulary.terms(this.texts.terms(text));
	}

	/**
	 * The terms of several texts.
	 */
	public Terms union(Collection<Terms> texts) {
		return this.vocabulary.union(texts);
	}

	/**
	 * The meaning of a text.
	 */
	public TextVector meaning(String text) {
		return this.vectors.meaning(text);
	}

	/**
	 * Parses a question in a message.
	 */
	public Question question(String text) {
		QuestionExtractor.Extract extract = QuestionExtractor.of(TextNormaliser.ofQuestion(text));
		Question asked = read(IT.matcher(extract.question()).replaceFirst("$1$2KVM"));
		boolean named = asked.terms().stream().anyMatch(Question.Term::name);
		boolean points = POINTER.matcher(asked.text()).find();
		if (extract.before().isEmpty() || (!points && (named || asked.terms().size() >= ENOUGH))) {
			return asked;
		}
		String context = named ? extract.before().get(extract.before().size() - 1) : String.join(" ", extract.before());
		return read(context + " " + extract.question(), asked.kind());
	}

	/**
	 * Parses words as they are.
	 */
	public Question read(String text) {
		return read(text, null);
	}

	private Question read(String text, @Nullable QuestionKind kind) {
		String corrected = this.spelling.correct(text, this.vocabulary);
		List<Token> tokens = this.analyser.terms(corrected);
		Set<String> names = names(corrected, tokens);
		List<Question.Term> terms = tokens.stream()
			.map(Token::term)
			.distinct()
			.limit(MOST_TERMS)
			.map((term) -> this.vocabulary.term(term, names.contains(term)))
			.toList();
		return Question.of(corrected, !corrected.equals(text), (kind != null) ? kind : QuestionKind.of(corrected),
				terms, meaning(corrected), this.vocabulary.size());
	}

	private Set<String> names(String text, List<Token> terms) {
		List<Token> names = this.analyser.words(text)
			.stream()
			.filter((word) -> this.spelling.isName(text, word))
			.toList();
		return terms.stream()
			.filter((term) -> names.stream()
				.anyMatch((name) -> term.start() <= name.start() && name.end() <= term.end()))
			.map(Token::term)
			.collect(Collectors.toSet());
	}

}
