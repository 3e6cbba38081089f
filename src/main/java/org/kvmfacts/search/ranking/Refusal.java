package org.kvmfacts.search.ranking;

/**
 * Why a question is not answered.
 */
public enum Refusal {

	/** It is answered. */
	NONE,

	/** It is not in English. */
	OTHER_LANGUAGE,

	/** It has no word that any entry has. */
	NOTHING_KNOWN,

	/** It asks what a message of a program means. */
	ERROR_MESSAGE,

	/** It asks for steps to be taken. */
	HOW_TO,

	/** It asks what to choose or buy. */
	CHOICE,

	/** No entry answers just this. */
	NOT_COVERED

}
