package org.kvmfacts.page;

import java.util.List;
import java.util.Map;

import org.kvmfacts.fact.FactView;
import org.kvmfacts.fact.TimelineQuery;

/**
 * What the timeline shows.
 *
 * @param frame the frame
 * @param query what was asked for
 * @param choices what else can be asked for
 * @param total how many facts it has
 * @param lanes the facts as marks
 * @param years the facts as lists
 */
record TimelinePage(Frame frame, TimelineQuery query, Choices choices, int total, List<Lane> lanes,
		Map<String, List<FactView>> years) {
}
