package org.kvmfacts.page;

import java.util.List;

import org.kvmfacts.source.SourceView;

/**
 * What the page of a source shows.
 *
 * @param frame the frame
 * @param source the source
 * @param places its places, if it has been checked sentence by sentence
 * @param facts the facts that cite it
 * @param total how many these are
 */
record SourcePage(Frame frame, SourceView source, ArticleMap places, List<FactGroup> facts, int total) {
}
