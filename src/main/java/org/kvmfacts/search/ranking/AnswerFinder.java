package org.kvmfacts.search.ranking;

import java.util.List;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

/**
 * Decides whether the best entry answers a question.
 */
@Component
public class AnswerFinder {

	/**
	 * From here on an answer is given: when it is more likely right than not.
	 */
	private static final double SUFFICIENT = 0.5;

	private static final double WIDEST_GAP = 5;

	/**
	 * What names the subject. Without it, a question that is put like one from outside
	 * rather is one.
	 */
	private static final Pattern SUBJECT = Pattern.compile("(?i)\\bkvm|kernel.based virtual|hypervisor");

	private final Ranker ranker;

	private final Knowledge knowledge;

	private final Languages languages = new Languages();

	public AnswerFinder(Ranker ranker, Knowledge knowledge) {
		this.ranker = ranker;
		this.knowledge = knowledge;
	}

	/**
	 * Finds what answers a question.
	 */
	public Judgement find(String text) {
		Question question = this.knowledge.parser().question(text);
		List<RankedEntry> ranked = this.ranker.candidates(question);
		if (!this.languages.isEnglish(text)) {
			return new Judgement(ranked, 0, Refusal.OTHER_LANGUAGE);
		}
		if (ranked.isEmpty() || question.weight() == 0) {
			return new Judgement(ranked, 0, Refusal.NOTHING_KNOWN);
		}
		double odds = evidence(question, ranked).times(this.knowledge.model().answer());
		double confidence = 1 / (1 + Math.exp(-odds));
		return new Judgement(ranked, confidence, (confidence >= SUFFICIENT) ? Refusal.NONE : refusal(question));
	}

	private static Refusal refusal(Question question) {
		return switch (question.kind()) {
			case ERROR -> Refusal.ERROR_MESSAGE;
			case HOW_TO -> Refusal.HOW_TO;
			case CHOICE -> Refusal.CHOICE;
			default -> Refusal.NOT_COVERED;
		};
	}

	/**
	 * What speaks for the best entry, with what the question itself tells.
	 */
	Evidence evidence(Question question, List<RankedEntry> ranked) {
		Evidence evidence = ranked.get(0).evidence();
		this.knowledge.outside().judge(question, evidence);
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

	private static Feature kind(QuestionKind kind) {
		return (kind == QuestionKind.PERSON) ? Feature.WHO : Feature.valueOf(kind.name());
	}

}
