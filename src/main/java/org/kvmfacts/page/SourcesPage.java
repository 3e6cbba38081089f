package org.kvmfacts.page;

import java.util.List;

import org.kvmfacts.source.SourceQuery;
import org.kvmfacts.source.SourceView;

/**
 * What the list of sources shows.
 */
record SourcesPage(Frame frame, Listing listing, SourceQuery query, Choices choices, List<SourceView> sources) {
}
