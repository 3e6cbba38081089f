package org.kvmfacts.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.Coded;
import org.kvmfacts.api.Href;
import org.kvmfacts.api.InvalidParametersException;
import org.kvmfacts.api.PageQuery;
import org.kvmfacts.api.Pages;
import org.kvmfacts.api.Resources;
import org.kvmfacts.api.Selection;
import org.kvmfacts.topic.Topics;

import org.springframework.stereotype.Service;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Search over everything. No transaction is begun, for the index holds the texts.
 */
@Service
public class Search implements Resources {

	/**
	 * How long searches and answers take, by their kind.
	 */
	static final String TIMER = "kvmfacts.search";

	static final String PATH = "search";

	/**
	 * How many hits are ranked, and so can be read.
	 */
	static final int DEPTH = 200;

	private final EntryIndex index;

	private final QuestionReader reader;

	private final Ranking ranking;

	private final EntryRepository repository;

	private final Topics topics;

	private final Timer timer;

	Search(EntryIndex index, QuestionReader reader, Ranking ranking, EntryRepository repository, Topics topics,
			MeterRegistry metrics) {
		this.timer = metrics.timer(TIMER, "kind", "search");
		this.index = index;
		this.reader = reader;
		this.ranking = ranking;
		this.repository = repository;
		this.topics = topics;
	}

	/**
	 * Searches.
	 * @param query what for
	 * @param page which page
	 * @return the page
	 */
	public SearchView search(SearchQuery query, PageQuery page) {
		return Objects.requireNonNull(this.timer.record(() -> find(query, page)));
	}

	private SearchView find(SearchQuery query, PageQuery page) {
		requireValid(query);
		int offset = Pages.offset(query, page);
		Wording wording = Wording.of(PlainText.of(query.q()));
		Question question = this.reader.read(wording.words());
		Criteria criteria = Criteria.of(question, wording, query);
		EntryIndex.Found found = this.index.findAndCount(criteria, DEPTH);
		List<Ranked> ranked = this.ranking.rank(question, found.best());
		List<Ranked> shown = ranked.stream().skip(offset).limit(page.size()).toList();
		int end = offset + shown.size();
		return new SearchView(query.q(), found.total(), hits(question, shown), facets(criteria, found),
				question.mended() ? question.text().strip() : null, address(query, page, page.cursor()),
				(end < ranked.size()) ? address(query, page, Pages.cursor(query, end)) : null);
	}

	private List<SearchHit> hits(Question question, List<Ranked> shown) {
		if (shown.isEmpty()) {
			return List.of();
		}
		List<String> keys = shown.stream().map((ranked) -> ranked.entry().key()).toList();
		Map<String, Double> scores = shown.stream()
			.collect(Collectors.toMap((ranked) -> ranked.entry().key(), Ranked::score));
		Map<String, List<String>> highlights = this.index.highlight(question.text(), keys);
		return this.index.inOrder(keys)
			.stream()
			.map((entry) -> entry.hit(highlights.getOrDefault(entry.key(), List.of()),
					Objects.requireNonNull(scores.get(entry.key()))))
			.toList();
	}

	// A facet heeds the filters but its own, and so needs another search only if that is
	// set.
	private SearchFacets facets(Criteria criteria, EntryIndex.Found found) {
		return new SearchFacets(
				criteria.types().isEmpty() ? found.types() : this.index.findAndCount(criteria.ofAnyType(), 0).types(),
				criteria.topics().isEmpty() ? found.topics()
						: this.index.findAndCount(criteria.ofAnyTopic(), 0).topics());
	}

	private void requireValid(SearchQuery query) {
		if (query.q().isBlank()) {
			throw InvalidParametersException.of("q", SearchQuery.Q);
		}
		this.topics.requireKnown("topic", query.topic());
	}

	// Not the address of the request, for others than the controller search too.
	private static String address(SearchQuery query, PageQuery page, @Nullable String cursor) {
		UriComponentsBuilder address = UriComponentsBuilder.fromUriString(Href.of(PATH)).queryParam("q", "{q}");
		add(address, "type", query.type(), Coded::code);
		add(address, "topic", query.topic(), Function.identity());
		add(address, "standing", query.standing(), Coded::code);
		List<String> fields = Selection.current().fields();
		if (!fields.isEmpty()) {
			address.queryParam("fields", String.join(",", fields));
		}
		if (page.limit() != null) {
			address.queryParam("limit", page.limit());
		}
		if (cursor != null) {
			address.queryParam("cursor", cursor);
		}
		return address.encode().buildAndExpand(query.q()).toUriString();
	}

	private static <T> void add(UriComponentsBuilder address, String name, @Nullable List<T> values,
			Function<T, String> code) {
		if (values != null) {
			address.queryParam(name, values.stream().map(code).collect(Collectors.toList()));
		}
	}

	@Override
	public String path() {
		return PATH;
	}

	@Override
	public long count() {
		return this.repository.count();
	}

}
