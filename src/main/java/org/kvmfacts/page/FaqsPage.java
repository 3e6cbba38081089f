package org.kvmfacts.page;

import java.util.List;

import org.kvmfacts.faq.FaqQuery;
import org.kvmfacts.faq.FaqView;

/**
 * What the list of FAQ entries shows.
 *
 * @param frame the frame
 * @param listing the way through the list
 * @param query what was asked for
 * @param choices what else can be asked for
 * @param faqs the entries of this page
 */
record FaqsPage(Frame frame, Listing listing, FaqQuery query, Choices choices, List<FaqView> faqs) {
}
