package org.kvmfacts.fact;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.kvmfacts.api.Labels;
import org.kvmfacts.api.page.CollectionService;
import org.kvmfacts.api.page.Page;
import org.kvmfacts.api.page.PageQuery;
import org.kvmfacts.api.page.Pages;
import org.kvmfacts.api.page.SortOrder;
import org.kvmfacts.api.problem.InvalidParametersException;
import org.kvmfacts.source.Sources;
import org.kvmfacts.topic.Topics;

import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;

/**
 * Reads the facts.
 */
@Service
public class Facts extends CollectionService<Fact, FactView> {

	static final String PATH = "facts";

	static final Specification<Fact> DATED = (root, query, builder) -> builder.isNotNull(root.get("date"));

	private final Topics topics;

	private final Sources sources;

	private final Labels labels;

	private final Supplier<List<Correction>> corrections;

	Facts(FactRepository repository, Topics topics, Sources sources, Pages pages, Labels labels) {
		super(PATH, repository, pages, FactSort.POSITION);
		this.topics = topics;
		this.sources = sources;
		this.labels = labels;
		this.corrections = SingletonSupplier
			.of(() -> repository.findCorrections().stream().map((each) -> each.view(labels, sources)).toList());
	}

	/**
	 * Lists facts.
	 */
	public Page<FactView> list(FactQuery query, PageQuery page) {
		requireKnown(query);
		return list(query.filter(), query.sort(), query, query.id(), page);
	}

	/**
	 * Lists facts that have a date.
	 */
	public Page<FactView> timeline(TimelineQuery query, PageQuery page) {
		requireKnown(query.facts());
		SortOrder order = Objects.requireNonNullElse(query.sort(), TimelineSort.DATE);
		return list(query.facts().filter().and(DATED), order, query, null, page);
	}

	/**
	 * The errors in sources that facts correct, read once.
	 */
	public List<Correction> corrections() {
		return this.corrections.get();
	}

	private void requireKnown(FactQuery query) {
		this.topics.requireKnown("topic", query.topic());
		InvalidParametersException.requireKnown("source", query.source(), this.labels, "sources");
		InvalidParametersException.requireKnown("organisation", query.organisation(), this.labels, "organisations");
		InvalidParametersException.requireKnown("person", query.person(), this.labels, "people");
		if (new Period(query.from(), query.to()).isEmpty()) {
			throw InvalidParametersException.of("from", "must not be after to");
		}
	}

	@Override
	protected List<FactView> views(List<Fact> entities) {
		return entities.stream().map((fact) -> fact.view(this.labels, this.sources)).toList();
	}

}
