package org.kvmfacts.api.cache;

/**
 * A setting that changes what is answered, and so the tags of answers.
 */
public interface AnswerSetting {

	/**
	 * How it is set.
	 * @return the same for the same answers
	 */
	String state();

}
