package org.kvmfacts.page;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.content.Reference;
import org.kvmfacts.content.TitledReference;
import org.kvmfacts.fact.FactView;
import org.kvmfacts.fact.Facts;
import org.kvmfacts.organisation.Organisations;
import org.kvmfacts.person.People;
import org.kvmfacts.person.PersonView;
import org.kvmfacts.source.Sources;
import org.kvmfacts.subsystem.SubsystemView;
import org.kvmfacts.subsystem.Subsystems;
import org.kvmfacts.topic.TopicView;
import org.kvmfacts.topic.Topics;

import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * What forms offer and pages show and point to. It is read once, for the content does not
 * change while the service runs.
 */
@Component
class Choices {

	private static final int NEAR = 3;

	private final Supplier<List<TopicView>> topics;

	private final Supplier<List<Reference>> organisations;

	private final Supplier<Map<String, FactView>> facts;

	private final Supplier<List<SubsystemView>> subsystems;

	private final Supplier<List<PersonView>> people;

	private final Supplier<ArticleMap> article;

	Choices(Topics topics, Organisations organisations, Facts facts, Subsystems subsystems, People people,
			Sources sources) {
		this.topics = SingletonSupplier.of(() -> Listing.all(topics::list));
		this.organisations = SingletonSupplier.of(() -> Listing.all(organisations::list)
			.stream()
			.map((organisation) -> new Reference(organisation.id(), organisation.href(), organisation.name()))
			.sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
			.toList());
		this.facts = SingletonSupplier.of(() -> Listing.all(facts::list)
			.stream()
			.collect(Collectors.toMap(FactView::id, Function.identity(), (one, other) -> one, LinkedHashMap::new)));
		this.subsystems = SingletonSupplier.of(() -> Listing.all(subsystems::list));
		this.people = SingletonSupplier.of(() -> Listing.all(people::list));
		this.article = SingletonSupplier
			.of(() -> ArticleMap.of(sources.get(ArticleMap.ARTICLE), citing(ArticleMap.ARTICLE)));
	}

	/**
	 * Some facts, in the order of their references.
	 */
	List<FactView> facts(Collection<TitledReference> references) {
		return references.stream()
			.map(TitledReference::id)
			.map(this.facts.get()::get)
			.filter(Objects::nonNull)
			.toList();
	}

	/**
	 * The facts that cite a source.
	 * @param source its id
	 */
	List<FactView> citing(String source) {
		return this.facts.get()
			.values()
			.stream()
			.filter((fact) -> fact.citations().stream().anyMatch((each) -> each.source().id().equals(source)))
			.toList();
	}

	/**
	 * The subsystems.
	 */
	List<SubsystemView> subsystems() {
		return this.subsystems.get();
	}

	/**
	 * The people.
	 */
	List<PersonView> people() {
		return this.people.get();
	}

	/**
	 * The article, sentence by sentence.
	 */
	ArticleMap article() {
		return this.article.get();
	}

	/**
	 * The topics in their order.
	 */
	List<TopicView> topics() {
		return this.topics.get();
	}

	/**
	 * The organisations by their names.
	 */
	List<Reference> organisations() {
		return this.organisations.get();
	}

	/**
	 * The facts before and after one in its topic.
	 * @param topic the topic
	 * @param id the fact
	 */
	List<TitledReference> near(String topic, String id) {
		List<TitledReference> all = this.facts.get()
			.values()
			.stream()
			.filter((fact) -> fact.topic().id().equals(topic))
			.map(Choices::reference)
			.toList();
		int place = all.stream().map(TitledReference::id).toList().indexOf(id);
		return all.subList(Math.max(0, place - NEAR), Math.min(all.size(), place + NEAR + 1))
			.stream()
			.filter((near) -> !near.id().equals(id))
			.toList();
	}

	/**
	 * Whether one of the values is asked for.
	 */
	static boolean isChosen(@Nullable List<?> asked, Object value) {
		return asked != null && asked.contains(value);
	}

	private static TitledReference reference(FactView fact) {
		return new TitledReference(fact.id(), fact.href(), fact.title());
	}

}
