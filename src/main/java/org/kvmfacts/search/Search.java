package org.kvmfacts.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.ApiCollection;
import org.kvmfacts.api.BaseAddress;
import org.kvmfacts.api.page.PageQuery;
import org.kvmfacts.api.page.Pages;
import org.kvmfacts.api.problem.InvalidParametersException;
import org.kvmfacts.content.CodedEnum;
import org.kvmfacts.content.Href;
import org.kvmfacts.search.index.EntryIndex;
import org.kvmfacts.search.index.EntryQuery;
import org.kvmfacts.search.index.EntryRepository;
import org.kvmfacts.search.index.QuerySyntax;
import org.kvmfacts.search.ranking.Question;
import org.kvmfacts.search.ranking.QuestionParser;
import org.kvmfacts.search.ranking.RankedEntry;
import org.kvmfacts.search.ranking.Ranker;
import org.kvmfacts.search.ranking.TextNormaliser;
import org.kvmfacts.topic.Topics;

import org.springframework.stereotype.Service;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Search over everything. No transaction is begun, for the index holds the texts.
 */
@Service
public class Search implements ApiCollection {

	/**
	 * How long searches and answers take, by their kind.
	 */
	public static final String TIMER = "kvmfacts.search";

	static final String PATH = "search";

	/**
	 * How many hits are ranked, and so can be read.
	 */
	static final int DEPTH = 200;

	private final EntryIndex index;

	private final QuestionParser reader;

	private final Ranker ranking;

	private final EntryRepository repository;

	private final Topics topics;

	private final Timer timer;

	Search(EntryIndex index, QuestionParser reader, Ranker ranking, EntryRepository repository, Topics topics,
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
		QuerySyntax wording = QuerySyntax.of(TextNormaliser.of(query.q()));
		Question question = this.reader.read(wording.words());
		EntryQuery criteria = new EntryQuery(question.text(), wording, EntryQuery.codes(query.type()),
				(query.topic() != null) ? query.topic() : List.of(), EntryQuery.codes(query.standing()));
		EntryIndex.Found found = this.index.findAndCount(criteria, DEPTH);
		List<RankedEntry> ranked = this.ranking.rank(question, found.best());
		List<RankedEntry> shown = ranked.stream().skip(offset).limit(page.size()).toList();
		int end = offset + shown.size();
		return new SearchView(query.q(), found.total(), hits(question, shown), facets(criteria, found),
				question.mended() ? question.text().strip() : null, address(query, page, page.cursor()),
				(end < ranked.size()) ? address(query, page, Pages.cursor(query, end)) : null);
	}

	private List<SearchHit> hits(Question question, List<RankedEntry> shown) {
		if (shown.isEmpty()) {
			return List.of();
		}
		List<String> keys = shown.stream().map((ranked) -> ranked.entry().key()).toList();
		Map<String, Double> scores = shown.stream()
			.collect(Collectors.toMap((ranked) -> ranked.entry().key(), RankedEntry::score));
		Map<String, List<String>> highlights = this.index.highlight(question.text(), keys);
		return this.index.inOrder(keys)
			.stream()
			.map((entry) -> SearchHit.of(entry, highlights.getOrDefault(entry.key(), List.of()),
					Objects.requireNonNull(scores.get(entry.key()))))
			.toList();
	}

	// A facet heeds the filters but its own, and so needs another search only if that is
	// set.
	private SearchFacets facets(EntryQuery criteria, EntryIndex.Found found) {
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
		UriComponentsBuilder address = UriComponentsBuilder.fromUriString(BaseAddress.of(Href.of(PATH)))
			.queryParam("q", "{q}");
		add(address, "type", query.type(), CodedEnum::code);
		add(address, "topic", query.topic(), Function.identity());
		add(address, "standing", query.standing(), CodedEnum::code);
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
