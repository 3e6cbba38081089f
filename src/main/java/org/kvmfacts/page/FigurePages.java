package org.kvmfacts.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import org.kvmfacts.api.representation.Representation;
import org.kvmfacts.contribution.ContributionQuery;
import org.kvmfacts.contribution.Contributions;
import org.kvmfacts.contribution.ContributionsView;
import org.kvmfacts.ownership.Ownership;
import org.kvmfacts.ownership.OwnershipQuery;
import org.kvmfacts.ownership.OwnershipView;
import org.kvmfacts.release.ReleaseView;
import org.kvmfacts.release.Releases;
import org.kvmfacts.subsystem.SubsystemReleaseView;
import org.kvmfacts.subsystem.SubsystemView;
import org.kvmfacts.subsystem.Subsystems;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The pages of figures: whose copyright notices are in KVM, who writes it, and what was
 * counted in each release.
 */
@Controller
class FigurePages {

	private static final OwnershipQuery NEWEST = new OwnershipQuery(null, null);

	private final Ownership ownership;

	private final Contributions contributions;

	private final Releases releases;

	private final Subsystems subsystems;

	private final Site site;

	FigurePages(Ownership ownership, Contributions contributions, Releases releases, Subsystems subsystems, Site site) {
		this.ownership = ownership;
		this.contributions = contributions;
		this.releases = releases;
		this.subsystems = subsystems;
		this.site = site;
	}

	@GetMapping("/ownership")
	ResponseEntity<byte[]> ownership(@Valid OwnershipQuery query) {
		OwnershipView counted = query.equals(NEWEST) ? this.ownership.newest() : this.ownership.get(query);
		Address address = this.site.address("/ownership", query);
		Frame frame = this.site.frame(address.title("Whose copyright is in KVM"),
				"Nobody holds all of it. " + OwnershipPage.summary(counted), address.path(), null, Representation.CSV);
		return this.site.show("ownership", new OwnershipPage(frame, query, counted, this.ownership.all()));
	}

	@GetMapping("/contributions")
	ResponseEntity<byte[]> contributions(@Valid ContributionQuery query) {
		ContributionsView counted = this.contributions.get(query);
		Address address = this.site.address("/contributions", query);
		Frame frame = this.site.frame(address.title("Who writes KVM"),
				(counted.changes() == 0) ? "No pull request of this release was found."
						: Words.count(counted.changes(), "change", "changes")
								+ " by organisation, with the share for which no employer is known.",
				address.path(), null, Representation.CSV);
		return this.site.show("contributions", new ContributionsPage(frame, address, query, counted,
				this.contributions.get(new ContributionQuery(null, query.tree(), query.organisation(), null))));
	}

	@GetMapping("/releases")
	ResponseEntity<byte[]> releases() {
		Frame frame = this.site.frame("Kernel releases", "The releases of Linux in which something of KVM was counted.",
				"/releases", null, Representation.CSV);
		return this.site.show("releases", new ReleasesPage(frame, this.releases.all()));
	}

	@GetMapping("/releases/{id}")
	ResponseEntity<byte[]> release(@PathVariable String id) {
		ReleaseView release = this.releases.get(id);
		Frame frame = this.site.frame("KVM in Linux " + id,
				"Who maintained KVM in Linux " + id + ", and what was counted in this release.", "/releases/" + id,
				null);
		Map<SubsystemView, SubsystemReleaseView> sections = new LinkedHashMap<>();
		for (SubsystemView subsystem : this.subsystems.all()) {
			subsystem.releases()
				.stream()
				.filter((each) -> each.release().equals(id))
				.forEach((each) -> sections.put(subsystem, each));
		}
		return this.site.show("release", new ReleasePage(frame, release, sections));
	}

	/**
	 * What the list of releases shows.
	 */
	record ReleasesPage(Frame frame, List<ReleaseView> releases) {
	}

	/**
	 * What the page of a release shows.
	 *
	 * @param sections what the sections on KVM in its file MAINTAINERS say
	 */
	record ReleasePage(Frame frame, ReleaseView release, Map<SubsystemView, SubsystemReleaseView> sections) {
	}

}
