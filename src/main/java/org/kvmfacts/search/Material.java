package org.kvmfacts.search;

import java.util.List;
import java.util.Set;

/**
 * An entry and its terms, as evidence is sought in them.
 *
 * @param entry the entry
 * @param questions the terms of each question that it answers, its title among them
 * @param passages the terms of each sentence of its text
 * @param all all its terms
 */
record Material(Candidate entry, List<Set<String>> questions, List<Set<String>> passages, Set<String> all) {

}
