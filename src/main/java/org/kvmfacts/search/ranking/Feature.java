package org.kvmfacts.search.ranking;

/**
 * A piece of evidence, and what it counts is in {@code search/model.txt}. Where nothing
 * else is said it is a number from 0 to 1.
 */
enum Feature {

	/** How alike the question and the nearest question of the entry are. */
	PHRASING,
	/** The same of the second nearest. */
	SECOND,
	/** The same of the title. */
	TITLE,
	/** How much of the question its nearest question covers. */
	ASKED,
	/** How much of the question one sentence covers. */
	PASSAGE,
	/** How much of the question the text that is read covers. */
	OWN,
	/** How much of the question the whole entry covers. */
	WHOLE,
	/** How much of the question are names that the entry lacks. */
	STRANGE,
	/** How much of the question but its names is in no question of the entry. */
	UNASKED,
	/** How well it matched the index, next to the best. */
	MATCH,
	/** How alike the question and the nearest text of the entry are in meaning. */
	NEAREST_MEANING,
	/** How alike the question and all texts of the entry together are in meaning. */
	WHOLE_MEANING,
	/** 1 if the question has the terms of one of its questions. */
	EXACT,
	/** How alike the question and the nearest question of its kind are. */
	SAME_KIND,
	/** 1 if it has the terms of one of its questions of the same kind. */
	EXACT_KIND,
	/** The logarithm of how much the terms tell that the entry lacks. */
	MISSING,
	/** How much the most telling of these tells. */
	MOST_MISSING,
	/**
	 * How much of the question are names that the entry is not about, even if it has
	 * them.
	 */
	BESIDES,
	/** How much of the question one question or one sentence of the entry covers. */
	ONE_TEXT,
	/** 1 for what is of this type. */
	FAQ, FACT, ORGANISATION, PERSON, SUBSYSTEM, SOURCE,
	/** 1 if a date, number, name or reason is asked for and is not in the text. */
	NO_DATE, NO_NUMBER, NO_NAME, NO_REASON,
	/** 1 if somebody or something of that name alone is asked for. */
	NAMESAKE,

	// Of the best entry as the answer alone.

	/** By how much its score exceeds that of the second, at most 5. */
	GAP,
	/** The logarithm of how much the question tells. */
	TELLING,
	/** How much of the question are terms that no entry has. */
	UNKNOWN,
	/** How alike the question and the nearest from outside are in words. */
	OUTSIDE,
	/** The same in meaning. */
	OUTSIDE_MEANING,
	/** How much rather the question is put like those that are answered, from -9 to 9. */
	SCOPE,
	/** How much more than alike it is to one from outside. */
	SAMENESS,
	/** 1 if the question names KVM. */
	SUBJECT,
	/** The likeness to one from outside, if the question does not name KVM. */
	OUTSIDE_NO_SUBJECT,
	/** 1 for a question of this kind. */
	ERROR, HOW_TO, CHOICE, NUMBER, DATE, WHO, CAUSE, PLACE, DIFFERENCE, DEFINITION, WHETHER, HOW, OTHER,
	/** Always 1. */
	ALWAYS;

	/**
	 * Where its value stands among the values of all.
	 */
	@SuppressWarnings("EnumOrdinal")
	int index() {
		return ordinal();
	}

}
