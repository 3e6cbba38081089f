package org.kvmfacts.export;

import org.kvmfacts.api.page.ExportableCollection;
import org.kvmfacts.api.page.Pages;
import org.kvmfacts.content.DataRevision;
import org.kvmfacts.contribution.ContributionsView;
import org.kvmfacts.fact.FactView;
import org.kvmfacts.faq.FaqView;
import org.kvmfacts.organisation.OrganisationView;
import org.kvmfacts.ownership.OwnershipView;
import org.kvmfacts.person.PersonView;
import org.kvmfacts.release.ReleaseView;
import org.kvmfacts.source.SourceView;
import org.kvmfacts.subsystem.SubsystemView;
import org.kvmfacts.topic.TopicView;

import org.springframework.stereotype.Component;

/**
 * Assembles the whole data set, page by page while it is written.
 */
@Component
class Export {

	private final DataRevision revision;

	private final ExportableCollection<TopicView> topics;

	private final ExportableCollection<FactView> facts;

	private final ExportableCollection<FaqView> faqs;

	private final ExportableCollection<OrganisationView> organisations;

	private final ExportableCollection<SubsystemView> subsystems;

	private final ExportableCollection<PersonView> people;

	private final ExportableCollection<OwnershipView> ownership;

	private final ExportableCollection<ContributionsView> contributions;

	private final ExportableCollection<ReleaseView> releases;

	private final ExportableCollection<SourceView> sources;

	Export(DataRevision revision, ExportableCollection<TopicView> topics, ExportableCollection<FactView> facts,
			ExportableCollection<FaqView> faqs, ExportableCollection<OrganisationView> organisations,
			ExportableCollection<SubsystemView> subsystems, ExportableCollection<PersonView> people,
			ExportableCollection<OwnershipView> ownership, ExportableCollection<ContributionsView> contributions,
			ExportableCollection<ReleaseView> releases, ExportableCollection<SourceView> sources) {
		this.revision = revision;
		this.topics = topics;
		this.facts = facts;
		this.faqs = faqs;
		this.organisations = organisations;
		this.subsystems = subsystems;
		this.people = people;
		this.ownership = ownership;
		this.contributions = contributions;
		this.releases = releases;
		this.sources = sources;
	}

	ExportView everything() {
		return new ExportView("kvm-facts", this.revision.id(), this.revision.published(), all(this.topics),
				all(this.facts), all(this.faqs), all(this.organisations), all(this.subsystems), all(this.people),
				all(this.ownership), all(this.contributions), all(this.releases), all(this.sources));
	}

	private static <V> Iterable<V> all(ExportableCollection<V> collection) {
		return Pages.all(collection::list);
	}

}
