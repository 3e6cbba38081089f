package org.kvmfacts.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/**
 * All entries and their full-text index, built in memory while the service starts and
 * never changed.
 */
public final class EntryIndex {

	private final CompletableFuture<List<SearchEntry>> entries;

	private final CompletableFuture<Map<String, Integer>> places;

	private final Analyser analyser;

	private final CompletableFuture<IndexSearcher> searcher;

	private final CompletableFuture<Highlights> highlights;

	public EntryIndex(CompletableFuture<List<SearchEntry>> entries, Analyser analyser, AnalysedTexts texts,
			Executor executor) {
		this.entries = entries;
		this.analyser = analyser;
		this.places = entries.thenApply(EntryIndex::places);
		this.searcher = entries.thenApplyAsync((loaded) -> new IndexBuilder(analyser, texts).build(loaded), executor);
		this.highlights = this.searcher.thenApply((built) -> new Highlights(built, analyser.english()));
	}

	private static Map<String, Integer> places(List<SearchEntry> entries) {
		Map<String, Integer> places = new HashMap<>();
		entries.forEach((entry) -> places.put(entry.key(), places.size()));
		return places;
	}

	/**
	 * Waits until it is built.
	 */
	public void awaitReady() {
		this.searcher.join();
	}

	public List<SearchEntry> entries() {
		return this.entries.join();
	}

	/**
	 * The entry with an existing key.
	 */
	public SearchEntry entry(String key) {
		return entries().get(place(key));
	}

	private int place(String key) {
		return Objects.requireNonNull(this.places.join().get(key), key);
	}

	/**
	 * All entries that match, best match first.
	 */
	public List<Match> find(EntryQuery query) {
		try {
			ScoreDoc[] found = this.searcher.join().search(query.query(this.analyser), entries().size()).scoreDocs;
			return Arrays.stream(found).map((match) -> new Match(entries().get(match.doc), match.score)).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The passages of each entry that contain the words, with the words marked.
	 */
	public List<List<String>> highlight(String words, List<SearchEntry> found) {
		return this.highlights.join().of(words, found.stream().mapToInt((entry) -> place(entry.key())).toArray());
	}

}
