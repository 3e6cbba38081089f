package org.kvmfacts.page;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.kvmfacts.content.TitledReference;
import org.kvmfacts.fact.FactView;
import org.kvmfacts.fact.Facts;
import org.kvmfacts.faq.FaqView;
import org.kvmfacts.faq.Faqs;
import org.kvmfacts.organisation.OrganisationView;
import org.kvmfacts.organisation.Organisations;
import org.kvmfacts.person.People;
import org.kvmfacts.person.PersonView;
import org.kvmfacts.source.SourceView;
import org.kvmfacts.source.Sources;
import org.kvmfacts.subsystem.SubsystemView;
import org.kvmfacts.subsystem.Subsystems;
import org.kvmfacts.topic.TopicView;
import org.kvmfacts.topic.Topics;

import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The entries that pages show, link to and offer in forms.
 */
@Component
class Catalogue {

	private static final int NEAR = 3;

	private final Entries<FactView> facts;

	private final Entries<FaqView> faqs;

	private final Entries<OrganisationView> organisations;

	private final Entries<PersonView> people;

	private final Entries<SourceView> sources;

	private final Entries<SubsystemView> subsystems;

	private final Entries<TopicView> topics;

	private final Supplier<Map<String, List<TitledReference>>> factsByTopic;

	private final Supplier<ArticleMap> article;

	Catalogue(Facts facts, Faqs faqs, Organisations organisations, People people, Sources sources,
			Subsystems subsystems, Topics topics) {
		this.facts = new Entries<>(facts);
		this.faqs = new Entries<>(faqs);
		this.organisations = new Entries<>(organisations);
		this.people = new Entries<>(people);
		this.sources = new Entries<>(sources);
		this.subsystems = new Entries<>(subsystems);
		this.topics = new Entries<>(topics);
		this.factsByTopic = SingletonSupplier.of(() -> this.facts.all()
			.stream()
			.collect(Collectors.groupingBy((fact) -> fact.topic().id(), Collectors
				.mapping((fact) -> new TitledReference(fact.id(), fact.href(), fact.title()), Collectors.toList()))));
		this.article = SingletonSupplier
			.of(() -> ArticleMap.of(sources.get(ArticleMap.ARTICLE), citing(ArticleMap.ARTICLE)));
	}

	Entries<FactView> facts() {
		return this.facts;
	}

	Entries<FaqView> faqs() {
		return this.faqs;
	}

	Entries<OrganisationView> organisations() {
		return this.organisations;
	}

	Entries<PersonView> people() {
		return this.people;
	}

	Entries<SubsystemView> subsystems() {
		return this.subsystems;
	}

	Entries<TopicView> topics() {
		return this.topics;
	}

	/**
	 * The facts that cite a source.
	 */
	List<FactView> citing(String source) {
		return this.facts.all()
			.stream()
			.filter((fact) -> fact.citations().stream().anyMatch((each) -> each.source().id().equals(source)))
			.toList();
	}

	/**
	 * The sources, without their places.
	 */
	Entries<SourceView> sources() {
		return this.sources;
	}

	/**
	 * The article, sentence by sentence.
	 */
	ArticleMap article() {
		return this.article.get();
	}

	/**
	 * The facts before and after one in its topic.
	 */
	List<TitledReference> near(FactView fact) {
		List<TitledReference> all = this.factsByTopic.get().getOrDefault(fact.topic().id(), List.of());
		int place = all.stream().map(TitledReference::id).toList().indexOf(fact.id());
		return all.subList(Math.max(0, place - NEAR), Math.min(all.size(), place + NEAR + 1))
			.stream()
			.filter((near) -> !near.id().equals(fact.id()))
			.toList();
	}

}
