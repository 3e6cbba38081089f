package org.kvmfacts.search;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.ApiCollection;
import org.kvmfacts.api.BaseAddress;
import org.kvmfacts.api.Href;
import org.kvmfacts.api.Labels;
import org.kvmfacts.api.page.PageQuery;
import org.kvmfacts.api.page.Pages;
import org.kvmfacts.api.problem.InvalidParametersException;
import org.kvmfacts.search.index.EntryIndex;
import org.kvmfacts.search.index.EntryQuery;
import org.kvmfacts.search.index.Match;
import org.kvmfacts.search.index.QuerySyntax;
import org.kvmfacts.search.index.TextNormaliser;
import org.kvmfacts.search.question.Question;
import org.kvmfacts.search.ranking.RankedEntry;
import org.kvmfacts.search.ranking.Ranker;

import org.springframework.stereotype.Service;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Searches all entries in memory, without the database.
 */
@Service
public class Search implements ApiCollection {

	/**
	 * The timer of searches and answers, by kind.
	 */
	public static final String TIMER = "kvmfacts.search";

	static final String PATH = "search";

	/**
	 * The number of hits that are ranked and can be paged.
	 */
	public static final int DEPTH = 200;

	private final EntryIndex index;

	private final Ranker ranker;

	private final Labels labels;

	private final Timer timer;

	Search(EntryIndex index, Ranker ranker, Labels labels, MeterRegistry metrics) {
		this.timer = metrics.timer(TIMER, "kind", "search");
		this.index = index;
		this.ranker = ranker;
		this.labels = labels;
	}

	public SearchView search(SearchQuery query, PageQuery page) {
		return Objects.requireNonNull(this.timer.record(() -> find(query, page)));
	}

	private SearchView find(SearchQuery query, PageQuery page) {
		requireValid(query);
		int offset = Pages.offset(query, page);
		String plain = TextNormaliser.of(query.words());
		QuerySyntax syntax = QuerySyntax.of(plain);
		Question question = this.ranker.read(syntax.words());
		List<Match> found = this.index.find(new EntryQuery(question.text(), syntax));
		SearchFilters filters = SearchFilters.of(query);
		List<Match> admitted = found.stream().filter((match) -> filters.admit(match.entry(), null)).toList();
		List<RankedEntry> ranked = this.ranker.rank(question, admitted.stream().limit(DEPTH).toList());
		List<RankedEntry> shown = ranked.stream().skip(offset).limit(page.size()).toList();
		int end = offset + shown.size();
		// A suggestion without the operators would be another query.
		boolean suggests = question.corrected() && syntax.words().equals(plain);
		return new SearchView(query.words(), admitted.size(), hits(question, shown), SearchFacets.of(found, filters),
				suggests ? question.text().strip() : null, address(query, page, page.cursor()),
				(end < ranked.size()) ? address(query, page, Pages.cursor(query, end)) : null);
	}

	private List<SearchHit> hits(Question question, List<RankedEntry> shown) {
		List<List<String>> highlights = this.index.highlight(question.text(),
				shown.stream().map(RankedEntry::entry).toList());
		return IntStream.range(0, shown.size())
			.mapToObj((i) -> SearchHit.of(shown.get(i).entry(), this.labels, highlights.get(i), shown.get(i).score()))
			.toList();
	}

	private void requireValid(SearchQuery query) {
		if (query.words().isEmpty()) {
			throw InvalidParametersException.of("q", "must be given, or question in its place");
		}
		requireKnown(query, Facet.TOPIC);
		requireKnown(query, Facet.ORGANISATION);
	}

	private void requireKnown(SearchQuery query, Facet facet) {
		List<String> asked = facet.asked(query);
		if (asked != null) {
			InvalidParametersException.requireOneOf(facet.code(), asked,
					this.index.entries().stream().flatMap(facet::values).distinct().sorted().toList());
		}
	}

	// Not the address of the current request, because pages and chatbots search too. It
	// keeps the name of the query, to which the cursor is bound.
	private static String address(SearchQuery query, PageQuery page, @Nullable String cursor) {
		UriComponentsBuilder address = UriComponentsBuilder.fromUriString(BaseAddress.of(Href.of(PATH)))
			.queryParam((query.q() != null) ? "q" : "question", "{words}");
		for (Facet facet : Facet.values()) {
			address.queryParamIfPresent(facet.code(), Optional.ofNullable(facet.asked(query)));
		}
		return address.queryParamIfPresent("limit", Optional.ofNullable(page.limit()))
			.queryParamIfPresent("cursor", Optional.ofNullable(cursor))
			.encode()
			.buildAndExpand(query.words())
			.toUriString();
	}

	@Override
	public String path() {
		return PATH;
	}

	@Override
	public long count() {
		return this.index.entries().size();
	}

}
