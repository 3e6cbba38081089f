package org.kvmfacts.search.ranking;

import java.util.Arrays;

import org.kvmfacts.search.index.EntryType;
import org.kvmfacts.search.question.Question;
import org.kvmfacts.search.question.Terms;

/**
 * The evidence that an entry answers a question.
 */
public final class Evidence {

	private static final double SAME = 0.99;

	private final double[] values;

	private Evidence(double[] values) {
		this.values = values;
	}

	static Evidence of(Question question, EntryFeatures entry, double match) {
		Evidence evidence = new Evidence(new double[Feature.values().length]);
		evidence.questions(question, entry);
		evidence.set(Feature.TITLE, question.alike(entry.title()));
		double passage = 0;
		for (Terms each : entry.passages()) {
			passage = Math.max(passage, question.covered(each));
		}
		evidence.set(Feature.PASSAGE, passage);
		evidence.set(Feature.OWN, question.covered(entry.own()));
		evidence.set(Feature.WHOLE, question.covered(entry.all()));
		evidence.set(Feature.STRANGE, question.share((term) -> term.name() && !entry.all().has(term.number())));
		evidence.set(Feature.MATCH, match);
		entry.meanings(question.meaning(), evidence);
		evidence.set(Feature.WHOLE_MEANING, entry.meaning().alike(question.meaning()));
		evidence.set(Feature.valueOf(entry.entry().type().name()), 1);
		evidence.missing(question, entry);
		evidence.fits(question, entry);
		return evidence;
	}

	private void questions(Question question, EntryFeatures entry) {
		double best = 0;
		double second = 0;
		double sameKind = 0;
		double asked = 0;
		for (EntryFeatures.Asked each : entry.questions()) {
			double common = question.common(each.terms());
			double alike = (common > 0) ? 2 * common / (question.weight() + each.terms().weight()) : 0;
			second = Math.max(second, Math.min(best, alike));
			best = Math.max(best, alike);
			if (each.kind() == question.kind()) {
				sameKind = Math.max(sameKind, alike);
			}
			asked = Math.max(asked, common);
		}
		set(Feature.PHRASING, best);
		set(Feature.SECOND, (entry.questions().size() > 1) ? second : best);
		set(Feature.SAME_KIND, sameKind);
		set(Feature.ASKED, (question.weight() > 0) ? asked / question.weight() : 0);
		set(Feature.EXACT, (best > SAME) ? 1 : 0);
		set(Feature.EXACT_KIND, (sameKind > SAME) ? 1 : 0);
	}

	private void missing(Question question, EntryFeatures entry) {
		double most = 0;
		double all = 0;
		for (Question.Term term : question.terms()) {
			if (!entry.all().has(term.number())) {
				most = Math.max(most, term.weight());
				all += term.weight();
			}
		}
		set(Feature.MISSING, Math.log1p(all));
		set(Feature.MOST_MISSING, most);
		double names = question.share(Question.Term::name);
		double about = question.share((term) -> term.name() && entry.about().has(term.number()));
		set(Feature.BESIDES, names - about);
		set(Feature.ONE_TEXT, Math.max(get(Feature.ASKED), get(Feature.PASSAGE)));
	}

	private void fits(Question question, EntryFeatures entry) {
		EntryFeatures.Contains contains = entry.contains();
		switch (question.kind()) {
			case NUMBER -> set(Feature.NO_NUMBER, contains.number() ? 0 : 1);
			case CAUSE -> set(Feature.NO_REASON, contains.reason() ? 0 : 1);
			default -> {
			}
		}
		EntryType type = entry.entry().type();
		boolean thing = type == EntryType.ORGANISATION || type == EntryType.PERSON || type == EntryType.SUBSYSTEM;
		set(Feature.NAMESAKE, (thing && get(Feature.PHRASING) > SAME) ? 1 : 0);
	}

	/**
	 * The same evidence, as if the entry had been written for the question.
	 */
	Evidence asOfAnExactMatch() {
		Evidence all = new Evidence(Arrays.copyOf(this.values, this.values.length));
		for (Feature feature : Feature.values()) {
			if (feature.index() <= Feature.EXACT_KIND.index()) {
				all.set(feature, 1);
			}
		}
		all.set(Feature.STRANGE, 0);
		return all;
	}

	/**
	 * The same evidence with what the question contributed to the best entry, and how far
	 * behind that entry it is.
	 */
	Evidence withQuestionOf(Evidence best, double gap) {
		if (this == best) {
			return best;
		}
		Evidence all = new Evidence(Arrays.copyOf(this.values, this.values.length));
		System.arraycopy(best.values, Feature.GAP.index(), all.values, Feature.GAP.index(),
				this.values.length - Feature.GAP.index());
		all.set(Feature.GAP, gap);
		return all;
	}

	double get(Feature feature) {
		return this.values[feature.index()];
	}

	void set(Feature feature, double value) {
		this.values[feature.index()] = value;
	}

	double times(double[] weights) {
		double sum = 0;
		for (int i = 0; i < weights.length; i++) {
			sum += weights[i] * this.values[i];
		}
		return sum;
	}

}
