package org.kvmfacts.page;

import java.util.List;

import org.kvmfacts.api.Href;
import org.kvmfacts.api.Reference;
import org.kvmfacts.api.TitledReference;
import org.kvmfacts.contribution.ContributionTree;
import org.kvmfacts.contribution.ContributionsView;
import org.kvmfacts.contribution.ReleaseChanges;
import org.kvmfacts.fact.CitationView;
import org.kvmfacts.fact.FactKind;
import org.kvmfacts.fact.FactView;
import org.kvmfacts.fact.Stance;
import org.kvmfacts.fact.Standing;
import org.kvmfacts.ownership.OwnershipView;
import org.kvmfacts.release.ReleaseReference;
import org.kvmfacts.source.Rank;
import org.kvmfacts.source.SourceReference;
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
		return fact(id, title, date, Standing.VERIFIED);
	}

	static FactView fact(String id, String title, String date, Standing standing, CitationView... citations) {
		return new FactView(id, Href.of("facts", id), Href.page("facts", id), title, title + ".", FactKind.FACT,
				new TitledReference(TOPIC.id(), TOPIC.href(), TOPIC.title()), date, null, standing, List.of(),
				List.of(), List.of(citations), List.of(), null, "2026-11-28");
	}

	static CitationView citation(String source, Rank rank, String locator, Stance stance) {
		return new CitationView(new SourceReference(source, Href.of("sources", source), source, "https://x", rank),
				locator, "https://x", stance, null, null);
	}

	static OwnershipView ownership(String release, OwnershipView.Holder... holders) {
		OwnershipView.Individuals nobody = new OwnershipView.Individuals(0, 0, 0);
		OwnershipView.Apart none = new OwnershipView.Apart(0, 0, 0, 0, List.of(), nobody);
		return new OwnershipView(new ReleaseReference(release, Href.of("releases", release), null), List.of(), "", 0, 0,
				0, 0, 0, List.of(holders), List.of(), nobody, List.of(), List.of(), 0, none, none);
	}

	static OwnershipView.Holder holder(String id, long notices, double share) {
		return new OwnershipView.Holder(new Reference(id, Href.of("organisations", id), id), notices, 1, share, 0,
				null);
	}

	static ContributionsView contributions(ContributionTree tree) {
		return new ContributionsView(null, tree, List.of(), List.of(), "", 10, 0, null, List.of(organisation(0.3)),
				new ContributionsView.Part(1, null, 0.1), new ContributionsView.Part(4, null, 0.4), List.of(),
				new ContributionsView.Part(0, null, 0));
	}

	private static ContributionsView.Organisation organisation(double share) {
		return new ContributionsView.Organisation(new Reference("google", Href.of("organisations", "google"), "Google"),
				3, null, share, List.of(new ReleaseChanges("6.12", 3, 0.25)));
	}

}
