package org.kvmfacts.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

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
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Builds the full-text index of entries in memory: which fields each has, and how they
 * are analysed.
 */
record IndexBuilder(Analyser analyser, AnalysedTexts texts) {

	private static final FieldType HIGHLIGHTED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, true);

	private static final FieldType UNORDERED = type(IndexOptions.DOCS_AND_FREQS, false);

	// One segment, so that the number of a document is the place of its entry.
	IndexSearcher build(List<SearchEntry> entries) {
		try {
			ByteBuffersDirectory directory = new ByteBuffersDirectory();
			try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analysers()))) {
				for (SearchEntry entry : entries) {
					writer.addDocument(document(entry));
				}
				writer.forceMerge(1);
			}
			return new IndexSearcher(DirectoryReader.open(directory));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Analyzer analysers() {
		Analyzer written = this.analyser.written();
		return new PerFieldAnalyzerWrapper(this.analyser.english(), Map.of("title_written", written, "text_written",
				written, "names_written", written, "details_written", written, "phrasings", new WhitespaceAnalyzer()));
	}

	private Document document(SearchEntry entry) {
		Document document = new Document();
		document.add(new Field("text", entry.text(), HIGHLIGHTED));
		add(document, "title", List.of(entry.title()));
		add(document, "names", entry.names());
		add(document, "details", entry.details());
		document.add(new TextField("text_written", entry.text(), Field.Store.NO));
		entry.phrasings()
			.forEach((phrasing) -> document
				.add(new Field("phrasings", String.join(" ", this.texts.terms(phrasing)), UNORDERED)));
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

}
