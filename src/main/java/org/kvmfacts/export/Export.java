package org.kvmfacts.export;

import org.kvmfacts.api.DataRevision;
import org.kvmfacts.api.Exported;
import org.kvmfacts.api.Pages;
import org.kvmfacts.fact.FactView;
import org.kvmfacts.faq.FaqView;
import org.kvmfacts.organisation.OrganisationView;
import org.kvmfacts.ownership.OwnershipView;
import org.kvmfacts.source.SourceView;
import org.kvmfacts.subsystem.PersonView;
import org.kvmfacts.subsystem.SubsystemView;
import org.kvmfacts.topic.TopicView;

import org.springframework.stereotype.Component;

/**
 * Puts the whole data set together, page by page as it is written.
 */
@Component
class Export {

	private final DataRevision revision;

	private final Exported<TopicView> topics;

	private final Exported<FactView> facts;

	private final Exported<FaqView> faqs;

	private final Exported<OrganisationView> organisations;

	private final Exported<SubsystemView> subsystems;

	private final Exported<PersonView> people;

	private final Exported<OwnershipView> ownership;

	private final Exported<SourceView> sources;

	Export(DataRevision revision, Exported<TopicView> topics, Exported<FactView> facts, Exported<FaqView> faqs,
			Exported<OrganisationView> organisations, Exported<SubsystemView> subsystems, Exported<PersonView> people,
			Exported<OwnershipView> ownership, Exported<SourceView> sources) {
		this.revision = revision;
		this.topics = topics;
		this.facts = facts;
		this.faqs = faqs;
		this.organisations = organisations;
		this.subsystems = subsystems;
		this.people = people;
		this.ownership = ownership;
		this.sources = sources;
	}

	ExportView everything() {
		return new ExportView("kvm-facts", this.revision.id(), this.revision.published(), all(this.topics),
				all(this.facts), all(this.faqs), all(this.organisations), all(this.subsystems), all(this.people),
				all(this.ownership), all(this.sources));
	}

	private static <V> Iterable<V> all(Exported<V> things) {
		return Pages.all(things::list);
	}

}
