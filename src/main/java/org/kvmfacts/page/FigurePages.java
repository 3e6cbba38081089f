package org.kvmfacts.page;

import java.util.List;
import java.util.function.Supplier;

import jakarta.validation.Valid;
import org.kvmfacts.api.representation.Representation;
import org.kvmfacts.contribution.ContributionQuery;
import org.kvmfacts.contribution.Contributions;
import org.kvmfacts.contribution.ContributionsView;
import org.kvmfacts.ownership.Ownership;
import org.kvmfacts.ownership.OwnershipQuery;
import org.kvmfacts.ownership.OwnershipView;

import org.springframework.http.ResponseEntity;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The pages of figures: whose copyright notices are in KVM, and who writes it.
 */
@PageController
class FigurePages {

	private final Ownership ownership;

	private final Contributions contributions;

	// The content does not change while the service runs.
	private final Supplier<List<OwnershipView>> releases;

	private final Site site;

	FigurePages(Ownership ownership, Contributions contributions, Site site) {
		this.ownership = ownership;
		this.contributions = contributions;
		this.releases = SingletonSupplier.of(() -> Listing.all(ownership::list));
		this.site = site;
	}

	@GetMapping("/ownership")
	ResponseEntity<byte[]> ownership(@Valid OwnershipQuery query) {
		OwnershipView counted = this.ownership.get(query);
		Listing listing = Listing.of("/ownership", 0, null);
		Frame frame = this.site.frame("Whose copyright is in KVM",
				"Nobody holds all of it: " + Words.number(counted.notices()) + " notices of " + counted.holders().size()
						+ " organisations and of individuals in " + Words.number(counted.files()) + " files of Linux "
						+ counted.release().id() + ".",
				listing.path(), Form.of("/api/v1" + listing.path(), Representation.CSV), null);
		return this.site.show("ownership", new OwnershipPage(frame, query, counted, this.releases.get()));
	}

	@GetMapping("/contributions")
	ResponseEntity<byte[]> contributions(@Valid ContributionQuery query) {
		ContributionsView counted = this.contributions.get(query);
		Listing listing = Listing.of("/contributions", 0, null);
		Frame frame = this.site.frame("Who writes KVM",
				Words.number(counted.changes()) + " changes by organisation, with the share of those whose authors' "
						+ "addresses show none.",
				listing.path(), Form.of("/api/v1" + listing.path(), Representation.CSV), null);
		return this.site.show("contributions", new ContributionsPage(frame, query, counted,
				this.contributions.get(new ContributionQuery(null, query.tree(), null, null))));
	}

}
