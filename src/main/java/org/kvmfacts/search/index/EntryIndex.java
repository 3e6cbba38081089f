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

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * All entries and their full-text index, built in memory while the service starts and
 * never changed.
 */
public final class EntryIndex {

	private static final FieldType HIGHLIGHTED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, true);

	private static final FieldType UNORDERED = type(IndexOptions.DOCS_AND_FREQS, false);

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
		this.searcher = entries.thenApplyAsync((loaded) -> searcher(loaded, texts), executor);
		this.highlights = this.searcher.thenApply((built) -> new Highlights(built, analyser.english()));
	}

	// One segment, so that the number of a document is the place of its entry.
	private IndexSearcher searcher(List<SearchEntry> loaded, AnalysedTexts texts) {
		try {
			ByteBuffersDirectory directory = new ByteBuffersDirectory();
			try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analysers()))) {
				for (SearchEntry entry : loaded) {
					writer.addDocument(document(entry, texts));
				}
				writer.forceMerge(1);
			}
			return new IndexSearcher(DirectoryReader.open(directory));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<String, Integer> places(List<SearchEntry> entries) {
		Map<String, Integer> places = new HashMap<>();
		entries.forEach((entry) -> places.put(entry.key(), places.size()));
		return places;
	}

	private Analyzer analysers() {
		Analyzer written = this.analyser.written();
		return new PerFieldAnalyzerWrapper(this.analyser.english(), Map.of("title_written", written, "text_written",
				written, "names_written", written, "details_written", written, "phrasings", new WhitespaceAnalyzer()));
	}

	private static Document document(SearchEntry entry, AnalysedTexts texts) {
		Document document = new Document();
		document.add(new Field("text", entry.text(), HIGHLIGHTED));
		add(document, "title", List.of(entry.title()));
		add(document, "names", entry.names());
		add(document, "details", entry.details());
		document.add(new TextField("text_written", entry.text(), Field.Store.NO));
		entry.phrasings()
			.forEach((phrasing) -> document
				.add(new Field("phrasings", String.join(" ", texts.terms(phrasing)), UNORDERED)));
		return document;
	}

	private static void add(Document document, String field, List<String> texts) {
		for (String text : texts) {
			document.add(new TextField(field, text, Field.Store.NO));
			document.add(new TextField(field + "_written", text, Field.Store.NO));
		}
	}

	private static FieldType type(IndexOptions options, boolean stored) {
		FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
		type.setStored(stored);
		type.setIndexOptions(options);
		type.freeze();
		return type;
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
