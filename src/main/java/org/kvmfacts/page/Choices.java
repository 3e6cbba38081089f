package org.kvmfacts.page;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.content.Reference;
import org.kvmfacts.content.TitledReference;
import org.kvmfacts.fact.FactView;
import org.kvmfacts.fact.Facts;
import org.kvmfacts.organisation.Organisations;
import org.kvmfacts.source.Sources;
import org.kvmfacts.topic.TopicView;
import org.kvmfacts.topic.Topics;

import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * What forms offer and pages point to. It is read once, for the content does not change
 * while the service runs.
 */
@Component
class Choices {

	private static final int NEAR = 3;

	private final Supplier<List<TopicView>> topics;

	private final Supplier<List<Reference>> organisations;

	private final Supplier<Map<String, List<TitledReference>>> factsByTopic;

	private final Supplier<ArticleMap> article;

	Choices(Topics topics, Organisations organisations, Facts facts, Sources sources) {
		this.topics = SingletonSupplier.of(() -> Listing.all(topics::list));
		this.organisations = SingletonSupplier.of(() -> Listing.all(organisations::list)
			.stream()
			.map((organisation) -> new Reference(organisation.id(), organisation.href(), organisation.name()))
			.sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
			.toList());
		this.factsByTopic = SingletonSupplier.of(() -> Listing.all(facts::list)
			.stream()
			.collect(Collectors.groupingBy((fact) -> fact.topic().id(),
					Collectors.mapping(Choices::reference, Collectors.toList()))));
		this.article = SingletonSupplier.of(() -> ArticleMap.of(sources.get(ArticleMap.ARTICLE),
				Listing.all((page) -> facts.list(SourcePages.citing(ArticleMap.ARTICLE), page))));
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
		List<TitledReference> all = this.factsByTopic.get().getOrDefault(topic, List.of());
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
