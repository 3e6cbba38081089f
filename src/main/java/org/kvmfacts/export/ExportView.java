package org.kvmfacts.export;

import java.util.LinkedHashMap;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import org.kvmfacts.api.StreamedBody;
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

/**
 * The whole data set; its lists are read while they are written.
 */
@Schema(name = "Export", description = "The whole data set of one revision.")
record ExportView(@Schema(description = "The name of the service.", example = "kvm-facts") String name,
		@Schema(description = "The revision of the content.", example = "9c1f3a5e7b2d") String revision,
		@Schema(description = "The day on which its newest part was published.",
				example = "2026-11-22") String published,
		@ArraySchema(arraySchema = @Schema(description = "The topics, in their reading order."),
				schema = @Schema(implementation = TopicView.class)) Iterable<TopicView> topics,
		@ArraySchema(arraySchema = @Schema(description = "The facts, in their reading order."),
				schema = @Schema(implementation = FactView.class)) Iterable<FactView> facts,
		@ArraySchema(arraySchema = @Schema(description = "The FAQ entries, in their reading order."),
				schema = @Schema(implementation = FaqView.class)) Iterable<FaqView> faqs,
		@ArraySchema(arraySchema = @Schema(description = "The organisations, by name."),
				schema = @Schema(implementation = OrganisationView.class)) Iterable<OrganisationView> organisations,
		@ArraySchema(arraySchema = @Schema(description = "The subsystems, by name."),
				schema = @Schema(implementation = SubsystemView.class)) Iterable<SubsystemView> subsystems,
		@ArraySchema(arraySchema = @Schema(description = "The people, by name."),
				schema = @Schema(implementation = PersonView.class)) Iterable<PersonView> people,
		@ArraySchema(arraySchema = @Schema(description = "The counts of each kernel release, oldest first."),
				schema = @Schema(implementation = OwnershipView.class)) Iterable<OwnershipView> ownership,
		@ArraySchema(arraySchema = @Schema(description = "The contributions, by tree."),
				schema = @Schema(implementation = ContributionsView.class)) Iterable<ContributionsView> contributions,
		@ArraySchema(arraySchema = @Schema(description = "The kernel releases, newest first."),
				schema = @Schema(implementation = ReleaseView.class)) Iterable<ReleaseView> releases,
		@ArraySchema(arraySchema = @Schema(description = "The sources, by title."),
				schema = @Schema(implementation = SourceView.class)) Iterable<SourceView> sources)
		implements
			StreamedBody {

	/**
	 * All lists, by the type of their items.
	 */
	Map<String, Iterable<?>> lists() {
		Map<String, Iterable<?>> lists = new LinkedHashMap<>();
		lists.put("topic", this.topics);
		lists.put("fact", this.facts);
		lists.put("faq", this.faqs);
		lists.put("organisation", this.organisations);
		lists.put("subsystem", this.subsystems);
		lists.put("person", this.people);
		lists.put("ownership", this.ownership);
		lists.put("contribution", this.contributions);
		lists.put("release", this.releases);
		lists.put("source", this.sources);
		return lists;
	}

}
