package org.kvmfacts.search.index;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterEncoder;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.util.common.SearchException;
import org.kvmfacts.api.problem.UnavailableException;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/**
 * Asks the index. No transaction is begun, for no database is needed.
 */
@Component
public class EntryIndex {

	private static final int CHUNK = 500;

	private static final int MOST_VALUES = 100;

	private static final AggregationKey<Map<String, Long>> TYPES = AggregationKey.of("types");

	private static final AggregationKey<Map<String, Long>> TOPICS = AggregationKey.of("topics");

	private final EntityManagerFactory entityManagerFactory;

	EntryIndex(EntityManagerFactory entityManagerFactory) {
		this.entityManagerFactory = entityManagerFactory;
	}

	/**
	 * Finds the keys of the entries that match best.
	 */
	public List<Match> find(EntryQuery criteria, int limit) {
		return ask((session) -> session.search(SearchEntry.class)
			.select(Match.class)
			.where(criteria::predicate)
			.sort(EntryIndex::best)
			.fetchHits(limit));
	}

	/**
	 * Finds the keys of the entries that match best, and counts all that match.
	 */
	public Found findAndCount(EntryQuery criteria, int limit) {
		return Found.of(ask((session) -> session.search(SearchEntry.class)
			.select(Match.class)
			.where(criteria::predicate)
			.aggregation(TYPES, (f) -> f.terms().field("type", String.class).maxTermCount(MOST_VALUES))
			.aggregation(TOPICS, (f) -> f.terms().field("topic", String.class).maxTermCount(MOST_VALUES))
			.sort(EntryIndex::best)
			.totalHitCountThreshold(Integer.MAX_VALUE)
			.fetch(limit)));
	}

	/**
	 * Reads some entries, in the order of their keys.
	 */
	public List<IndexedEntry> inOrder(List<String> keys) {
		if (keys.isEmpty()) {
			return List.of();
		}
		Map<String, IndexedEntry> entries = ask((session) -> session.search(SearchEntry.class)
			.select(IndexedEntry.class)
			.where((f) -> f.id().matchingAny(keys))
			.fetchHits(keys.size())).stream().collect(Collectors.toMap(IndexedEntry::key, Function.identity()));
		return keys.stream().map(entries::get).filter(Objects::nonNull).toList();
	}

	/**
	 * Marks the words found in the texts of some entries.
	 * @param words the words
	 * @param keys the keys of the entries
	 * @return passages by the key of their entry
	 */
	public Map<String, List<String>> highlight(String words, Collection<String> keys) {
		return ask((session) -> session.search(SearchEntry.class)
			.select((f) -> f.composite().from(f.id(String.class), f.highlight("text")).as(Map::entry))
			.where((f, root) -> root.add(f.match().field("text").matching(words)).add(f.id().matchingAny(keys)))
			.highlighter((f) -> f.unified().tag("<em>", "</em>").encoder(HighlighterEncoder.HTML).numberOfFragments(3))
			.fetchHits(keys.size())
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
	}

	/**
	 * Reads all entries.
	 */
	public void forEach(Consumer<IndexedEntry> consumer) {
		try (EntityManager entityManager = this.entityManagerFactory.createEntityManager();
				SearchScroll<IndexedEntry> scroll = Search.session(entityManager)
					.search(SearchEntry.class)
					.select(IndexedEntry.class)
					.where((f) -> f.matchAll())
					.scroll(CHUNK)) {
			for (var chunk = scroll.next(); chunk.hasHits(); chunk = scroll.next()) {
				chunk.hits().forEach(consumer);
			}
		}
	}

	// In the same order in every index, however it was made.
	private static SortFinalStep best(SearchSortFactory f) {
		return f.composite().add(f.score()).add(f.field(SearchEntry.ORDER));
	}

	private <T> T ask(Function<SearchSession, T> question) {
		try (EntityManager entityManager = this.entityManagerFactory.createEntityManager()) {
			return question.apply(Search.session(entityManager));
		}
		catch (SearchException ex) {
			if (NestedExceptionUtils.getMostSpecificCause(ex) instanceof IOException) {
				throw new UnavailableException("The index", ex);
			}
			throw ex;
		}
	}

	/**
	 * What was found.
	 *
	 * @param best the best matches
	 * @param total how many match
	 * @param types how many of them are of each type
	 * @param topics how many of them are about each topic
	 */
	public record Found(List<Match> best, long total, Map<String, Long> types, Map<String, Long> topics) {

		private static Found of(SearchResult<Match> result) {
			return new Found(result.hits(), result.total().hitCount(), result.aggregation(TYPES),
					result.aggregation(TOPICS));
		}

	}

}
