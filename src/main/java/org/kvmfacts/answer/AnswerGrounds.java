package org.kvmfacts.answer;

import java.util.List;

import org.kvmfacts.fact.Correction;

/**
 * What an answer rests on.
 *
 * @param citations the places in sources
 * @param facts the ids of the facts
 * @param corrections what these put right
 */
record AnswerGrounds(List<AnswerCitation> citations, List<String> facts, List<Correction> corrections) {

}
