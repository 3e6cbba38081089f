package org.kvmfacts.page;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.answer.AnswerView;

/**
 * What the page of a question that somebody asked shows.
 *
 * @param frame the frame
 * @param question the question
 * @param answer what it is answered, if it was asked
 * @param grounds what the answer rests on
 */
record AskPage(Frame frame, String question, @Nullable AnswerView answer, Grounds grounds) {
}
