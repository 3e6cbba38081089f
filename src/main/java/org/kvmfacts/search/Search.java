package org.kvmfacts.search;

import java.util.List;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.kvmfacts.api.Href;
import org.kvmfacts.api.PageQuery;
import org.kvmfacts.api.Pages;
import org.kvmfacts.topic.Topics;

import org.springframework.stereotype.Service;

/**
 * Search over everything. It needs no database, for the index holds the texts.
 */
@Service
public class Search {

	static final String PATH = "search";

	private final EntryIndex index;

	private final Topics topics;

	Search(EntryIndex index, Topics topics) {
		this.index = index;
		this.topics = topics;
	}

	/**
	 * Searches.
	 * @param query what for
	 * @param page which page
	 * @return the page
	 */
	public SearchView search(SearchQuery query, PageQuery page) {
		this.topics.requireKnown("topic", query.topic());
		int offset = Pages.offset(query, page);
		List<Candidate> found = this.index.find(query.q(), List.of(), 1000);
		List<SearchHit> hits = found.stream()
			.skip(offset)
			.limit(page.size())
			.map((candidate) -> candidate.hit(List.of(), candidate.score()))
			.toList();
		Map<String, Long> types = found.stream()
			.collect(Collectors.groupingBy(Candidate::type, TreeMap::new, Collectors.counting()));
		return new SearchView(query.q(), found.size(), hits, new SearchFacets(types, Map.of()), null, Href.of(PATH),
				null);
	}

}
