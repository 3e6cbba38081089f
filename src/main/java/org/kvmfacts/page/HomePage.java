package org.kvmfacts.page;

import java.util.List;
import java.util.Map;

import org.kvmfacts.faq.FaqView;
import org.kvmfacts.subsystem.SubsystemView;

/**
 * What the first page shows.
 *
 * @param frame the frame
 * @param answer the short answer
 * @param grounds what it rests on
 * @param subsystems who looks after which part
 * @param article what the article gets wrong
 * @param counts how many entries there are, by the paths of their lists
 * @param newest the newest release that was read
 */
record HomePage(Frame frame, FaqView answer, Grounds grounds, List<SubsystemView> subsystems, ArticleMap article,
		Map<String, Long> counts, String newest) {

	/**
	 * Whether a subsystem is looked after in the newest release that was read.
	 */
	boolean isCurrent(SubsystemView subsystem) {
		return !subsystem.releases().isEmpty() && subsystem.releases().get(0).release().equals(this.newest)
				&& !subsystem.releases().get(0).maintainers().isEmpty();
	}

}
