package org.kvmfacts.page;

import java.util.List;

import org.kvmfacts.fact.FactQuery;
import org.kvmfacts.fact.FactView;

/**
 * What the list of facts shows.
 *
 * @param frame the frame
 * @param listing the way through the list
 * @param query what was asked for
 * @param choices what else can be asked for
 * @param facts the facts of this page
 */
record FactsPage(Frame frame, Listing listing, FactQuery query, Choices choices, List<FactView> facts) {
}
