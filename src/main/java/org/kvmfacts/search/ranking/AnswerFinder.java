package org.kvmfacts.search.ranking;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.kvmfacts.search.index.EntryType;
import org.kvmfacts.search.index.TextNormaliser;
import org.kvmfacts.search.question.Languages;
import org.kvmfacts.search.question.Question;
import org.kvmfacts.search.question.QuestionKind;
import org.kvmfacts.search.question.Terms;
import org.kvmfacts.search.question.TextVector;

import org.springframework.stereotype.Component;

/**
 * Decides whether the best entry answers a question.
 */
@Component
public class AnswerFinder {

	/**
	 * Below this confidence no answer is given. docs/search.md says what a threshold
	 * costs.
	 */
	private static final double SUFFICIENT = 0.45;

	/**
	 * What counts of the confidence if the text is about another release, vulnerability
	 * or person than the question: too little for an answer.
	 */
	private static final double OF_ANOTHER = 0.4;

	/**
	 * The maximum number of candidates, including the answer.
	 */
	private static final int MOST = 6;

	private static final double WIDEST_GAP = 5;

	private static final double WIDEST_ODDS = 10;

	/**
	 * Words that show that a question is about KVM.
	 */
	private static final Pattern SUBJECT = Pattern.compile("(?i)\\bkvm|kernel.based virtual|hypervisor");

	private static final Pattern RELEASE = Pattern.compile("\\d\\.\\d+(?:\\.\\d+)?");

	private static final Pattern VULNERABILITY = Pattern.compile("(?i)\\bCVE-\\d{4}-(\\d{4,})");

	private final Ranker ranker;

	private final Languages languages;

	public AnswerFinder(Ranker ranker, Languages languages) {
		this.ranker = ranker;
		this.languages = languages;
	}

	public Judgement find(String text) {
		Question question = knowledge().parser().question(text);
		List<RankedEntry> ranked = this.ranker.candidates(question);
		if (ranked.isEmpty() || question.weight() == 0) {
			return refused(ranked, Refusal.NOTHING_KNOWN);
		}
		if (!this.languages.isEnglish(TextNormaliser.of(text))) {
			return refused(ranked, Refusal.OTHER_LANGUAGE);
		}
		Evidence best = evidence(question, ranked);
		List<Judgement.Candidate> candidates = ranked.stream()
			.limit(MOST)
			.map((each) -> new Judgement.Candidate(each.entry(),
					(isOfAnother(question, each) ? OF_ANOTHER : 1)
							* confidence(each.evidence().withQuestionOf(best, each.score() - ranked.get(0).score()))))
			.toList();
		boolean answered = candidates.get(0).confidence() >= SUFFICIENT;
		return new Judgement(candidates, answered ? null : Refusal.of(question.kind()),
				answered && Premises.denied(text, question, knowledge().features(ranked.get(0).entry())));
	}

	private static Judgement refused(List<RankedEntry> ranked, Refusal refusal) {
		return new Judgement(
				ranked.stream().limit(MOST).map((each) -> new Judgement.Candidate(each.entry(), 0)).toList(), refusal,
				false);
	}

	// What is so in one release or of one vulnerability need not be so in another, and
	// people share names, unless the entry has this very question.
	private boolean isOfAnother(Question question, RankedEntry ranked) {
		Terms text = knowledge().features(ranked.entry()).own();
		boolean person = ranked.entry().type() == EntryType.PERSON;
		Set<String> vulnerabilities = VULNERABILITY.matcher(question.text())
			.results()
			.map((number) -> number.group(1))
			.collect(Collectors.toSet());
		return ranked.evidence().get(Feature.EXACT_KIND) == 0 && question.terms()
			.stream()
			.filter((term) -> (person && term.name()) || RELEASE.matcher(term.text()).matches()
					|| vulnerabilities.contains(term.text()))
			.anyMatch((term) -> !text.has(term.number()));
	}

	private double confidence(Evidence evidence) {
		return 1 / (1 + Math.exp(-knowledge().model().answer(evidence)));
	}

	/**
	 * The evidence for the best entry, including that of the question itself.
	 */
	Evidence evidence(Question question, List<RankedEntry> ranked) {
		Evidence evidence = ranked.get(0).evidence();
		odds(ranked, evidence, knowledge().outside().judge(question, evidence));
		double second = (ranked.size() > 1) ? ranked.get(1).score() : 0;
		boolean subject = SUBJECT.matcher(question.text()).find();
		evidence.set(Feature.GAP, Math.min(WIDEST_GAP, ranked.get(0).score() - second));
		evidence.set(Feature.TELLING, Math.log1p(question.weight()));
		evidence.set(Feature.UNKNOWN, question.share((term) -> !term.isKnown()));
		evidence.set(Feature.SUBJECT, subject ? 1 : 0);
		evidence.set(Feature.OUTSIDE_NO_SUBJECT, subject ? 0 : evidence.get(Feature.OUTSIDE));
		evidence.set(kind(question.kind()), 1);
		evidence.set(Feature.ALWAYS, 1);
		return evidence;
	}

	private static void odds(List<RankedEntry> ranked, Evidence evidence, double outside) {
		double mass = mass(ranked.get(0));
		double inside = ranked.stream().mapToDouble(AnswerFinder::mass).sum();
		double rivals = ranked.stream()
			.skip(1)
			.filter((each) -> isRival(each, evidence))
			.mapToDouble(AnswerFinder::mass)
			.sum();
		evidence.set(Feature.POSTERIOR, bounded(Math.log(mass / (rivals + outside))));
		evidence.set(Feature.INSIDE, bounded(Math.log(inside / outside)));
	}

	// The meaning of a text ignores numbers. If the question is stored for one release,
	// entries for others are not rivals.
	private static boolean isRival(RankedEntry ranked, Evidence best) {
		return best.get(Feature.EXACT_KIND) == 0 || ranked.evidence().get(Feature.STRANGE) <= best.get(Feature.STRANGE);
	}

	private static double mass(RankedEntry ranked) {
		return Math.exp(ranked.evidence().get(Feature.MASS) / TextVector.CLOSE);
	}

	private static double bounded(double odds) {
		return Math.max(-WIDEST_ODDS, Math.min(WIDEST_ODDS, odds));
	}

	private static Feature kind(QuestionKind kind) {
		return (kind == QuestionKind.PERSON) ? Feature.WHO : Feature.valueOf(kind.name());
	}

	private Knowledge knowledge() {
		return this.ranker.knowledge();
	}

}
