package org.kvmfacts.page;

import java.util.List;

import org.kvmfacts.content.Href;
import org.kvmfacts.content.TitledReference;
import org.kvmfacts.fact.FactKind;
import org.kvmfacts.fact.FactView;
import org.kvmfacts.fact.Standing;
import org.kvmfacts.topic.TopicView;

/**
 * Views to show on pages.
 */
final class PageViews {

	static final TopicView TOPIC = new TopicView("history", Href.of("topics", "history"), "History", "", 1, 1, 1,
			"2026-11-28");

	private PageViews() {
	}

	static FactView fact(String id, String title, String date) {
		return new FactView(id, Href.of("facts", id), Href.page("facts", id), title, title + ".", FactKind.FACT,
				new TitledReference(TOPIC.id(), TOPIC.href(), TOPIC.title()), date, null, Standing.VERIFIED, List.of(),
				List.of(), List.of(), List.of(), null, "2026-11-28");
	}

}
