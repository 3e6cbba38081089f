package org.kvmfacts.search.ranking;

/**
 * A piece of evidence: a number from 0 to 1 unless noted. {@code search/model.txt} has
 * the weights. Shares and similarities are by the weights of terms.
 */
enum Feature {

	// Up to EXACT_KIND: 1 as if the entry had been written for the question.

	/** The similarity of the question to the closest question of the entry. */
	PHRASING,
	/** The same for the second closest. */
	SECOND,
	/** The same for the title. */
	TITLE,
	/** The share of the question that one question of the entry covers. */
	ASKED,
	/** The share that one sentence covers. */
	PASSAGE,
	/** The share that the visible text covers. */
	OWN,
	/** The share that the whole entry covers. */
	WHOLE,
	/** The share of names that the entry lacks. */
	STRANGE,
	/** The score of the index, relative to the best. */
	MATCH,
	/** The similarity in meaning to the closest text of the entry. */
	NEAREST_MEANING,
	/** The similarity in meaning to all texts of the entry together. */
	WHOLE_MEANING,
	/**
	 * The similarity in meaning to all close texts of the entry, weighted by closeness.
	 */
	MASS,
	/** 1 if a question of the entry has the same terms. */
	EXACT,
	/** The similarity to the closest question of the same kind. */
	SAME_KIND,
	/** 1 if a question of the same kind has the same terms. */
	EXACT_KIND,
	/** The logarithm of the weight of the terms that the entry lacks. */
	MISSING,
	/** The weight of the heaviest of these. */
	MOST_MISSING,
	/**
	 * The share of names that the entry is not about, even if it mentions them.
	 */
	BESIDES,
	/** The share that one question or one sentence of the entry covers. */
	ONE_TEXT,
	/** 1 for an entry of this type. */
	FAQ, FACT, ORGANISATION, PERSON, SUBSYSTEM, SOURCE,
	/** 1 if a number or reason is asked for and the text has none. */
	NO_NUMBER, NO_REASON,
	/** 1 if the question is just the name of the organisation, person or subsystem. */
	NAMESAKE,

	// Only for the decision to answer.

	/** The lead of the best entry over the second, at most 5. */
	GAP,
	/** The logarithm of the weight of the question. */
	TELLING,
	/** The share of terms that no entry has. */
	UNKNOWN,
	/** The similarity in words to the closest question that is out of scope. */
	OUTSIDE,
	/** The same in meaning. */
	OUTSIDE_MEANING,
	/**
	 * The logarithm of how many texts of the entry are close in meaning, relative to
	 * those of others and from outside.
	 */
	POSTERIOR,
	/** The same for the texts of all entries, relative to those from outside. */
	INSIDE,
	/** How much more the question is worded like those in scope, from -9 to 9. */
	SCOPE,
	/** By how much OUTSIDE exceeds 0.8. */
	SAMENESS,
	/** 1 if the question names KVM. */
	SUBJECT,
	/** OUTSIDE, if the question does not name KVM. */
	OUTSIDE_NO_SUBJECT,
	/** 1 for a question of this kind. */
	ERROR, HOW_TO, CHOICE, NUMBER, DATE, WHO, CAUSE, PLACE, DIFFERENCE, DEFINITION, WHETHER, HOW, OTHER,
	/** Always 1. */
	ALWAYS;

	/**
	 * Its place among the values of {@link Evidence}.
	 */
	@SuppressWarnings("EnumOrdinal")
	int index() {
		return ordinal();
	}

}
