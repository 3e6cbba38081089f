package org.kvmfacts.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;

/**
 * All entries and their full-text index, built in memory at start-up and never changed.
 */
public final class EntryIndex {

	private static final FieldType HIGHLIGHTED = highlighted();

	private final List<SearchEntry> entries;

	private final Map<String, Integer> places = new HashMap<>();

	private final Analyser analyser;

	private final IndexSearcher searcher;

	private final Highlights highlights;

	public EntryIndex(List<SearchEntry> entries, Analyser analyser) {
		this.entries = List.copyOf(entries);
		this.analyser = analyser;
		for (SearchEntry entry : this.entries) {
			this.places.put(entry.key(), this.places.size());
		}
		try {
			this.searcher = new IndexSearcher(DirectoryReader.open(write()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.highlights = new Highlights(this.searcher, analyser.english());
	}

	// One segment, so that the number of a document is the place of its entry.
	private ByteBuffersDirectory write() throws IOException {
		ByteBuffersDirectory directory = new ByteBuffersDirectory();
		try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analysers()))) {
			for (SearchEntry entry : this.entries) {
				writer.addDocument(document(entry));
			}
			writer.forceMerge(1);
		}
		return directory;
	}

	private Analyzer analysers() {
		Analyzer written = this.analyser.written();
		return new PerFieldAnalyzerWrapper(this.analyser.english(), Map.of("title_written", written, "text_written",
				written, "names_written", written, "details_written", written));
	}

	private static Document document(SearchEntry entry) {
		Document document = new Document();
		document.add(new Field("text", entry.text(), HIGHLIGHTED));
		add(document, "title", List.of(entry.title()));
		add(document, "names", entry.names());
		add(document, "details", entry.details());
		document.add(new TextField("text_written", entry.text(), Field.Store.NO));
		entry.phrasings().forEach((phrasing) -> document.add(new TextField("phrasings", phrasing, Field.Store.NO)));
		return document;
	}

	private static void add(Document document, String field, List<String> texts) {
		for (String text : texts) {
			document.add(new TextField(field, text, Field.Store.NO));
			document.add(new TextField(field + "_written", text, Field.Store.NO));
		}
	}

	private static FieldType highlighted() {
		FieldType type = new FieldType(TextField.TYPE_STORED);
		type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
		type.freeze();
		return type;
	}

	public List<SearchEntry> entries() {
		return this.entries;
	}

	/**
	 * The entry with an existing key.
	 */
	public SearchEntry entry(String key) {
		return this.entries.get(place(key));
	}

	private int place(String key) {
		return Objects.requireNonNull(this.places.get(key), key);
	}

	/**
	 * All entries that match, best match first.
	 */
	public List<Match> find(EntryQuery query) {
		try {
			ScoreDoc[] found = this.searcher.search(query.query(this.analyser), this.entries.size()).scoreDocs;
			return Arrays.stream(found).map((match) -> new Match(this.entries.get(match.doc), match.score)).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The passages of each entry that contain the words, with the words marked.
	 */
	public List<List<String>> highlight(String words, List<SearchEntry> found) {
		return this.highlights.of(words, found.stream().mapToInt((entry) -> place(entry.key())).toArray());
	}

}
