package org.kvmfacts.page;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.kvmfacts.api.Labels;
import org.kvmfacts.api.TitledReference;
import org.kvmfacts.fact.FactView;
import org.kvmfacts.fact.Facts;
import org.kvmfacts.organisation.Organisations;
import org.kvmfacts.source.SourceReference;
import org.kvmfacts.source.Sources;
import org.kvmfacts.topic.Topics;

import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The entries that pages link to and offer in forms.
 */
@Component
class Catalogue {

	private static final int NEAR = 3;

	// The parameters whose values are ids.
	private static final Map<String, String> COLLECTIONS = Map.of("organisation", "organisations", "person", "people",
			"source", "sources", "subsystem", "subsystems", "topic", "topics");

	private final Facts facts;

	private final Organisations organisations;

	private final Sources sources;

	private final Topics topics;

	private final Labels labels;

	private final Supplier<Map<String, List<TitledReference>>> factsByTopic;

	private final Supplier<ArticleMap> article;

	Catalogue(Facts facts, Organisations organisations, Sources sources, Topics topics, Labels labels) {
		this.facts = facts;
		this.organisations = organisations;
		this.sources = sources;
		this.topics = topics;
		this.labels = labels;
		this.factsByTopic = SingletonSupplier.of(() -> facts.all()
			.stream()
			.collect(Collectors.groupingBy((fact) -> fact.topic().id(), Collectors
				.mapping((fact) -> new TitledReference(fact.id(), fact.href(), fact.title()), Collectors.toList()))));
		this.article = SingletonSupplier
			.of(() -> ArticleMap.of(sources.get(ArticleMap.ARTICLE), citing(ArticleMap.ARTICLE)));
	}

	Organisations organisations() {
		return this.organisations;
	}

	Topics topics() {
		return this.topics;
	}

	/**
	 * The value of a parameter in words.
	 */
	String label(String parameter, String value) {
		String collection = COLLECTIONS.get(parameter);
		return (collection != null && this.labels.knows(collection, List.of(value)))
				? this.labels.label(collection, value) : value;
	}

	/**
	 * The title or name of an entry.
	 */
	String title(String collection, String id) {
		return this.labels.label(collection, id);
	}

	/**
	 * A place in a source in words.
	 */
	String place(SourceReference source, String locator) {
		return this.sources.place(source.id(), locator);
	}

	/**
	 * Some facts in the order of their references.
	 */
	List<FactView> facts(List<TitledReference> references) {
		return List.copyOf(this.facts.show(references.stream().map(TitledReference::id).toList()).values());
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
