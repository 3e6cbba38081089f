package org.kvmfacts.page;

import org.kvmfacts.faq.FaqView;

/**
 * What the page of an FAQ entry shows.
 *
 * @param frame the frame
 * @param faq the entry
 * @param grounds what it rests on
 */
record FaqPage(Frame frame, FaqView faq, Grounds grounds) {
}
