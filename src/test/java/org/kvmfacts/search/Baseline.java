package org.kvmfacts.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.kvmfacts.search.index.EntryIndex;
import org.kvmfacts.search.index.IndexedEntry;

/**
 * What search would be without any work on it: BM25 over title and text in one field,
 * with the English analyser as it comes.
 */
class Baseline {

	private static final int DEPTH = 200;

	private final ByteBuffersDirectory directory = new ByteBuffersDirectory();

	// By their numbers in the index.
	private final List<String> keys = new ArrayList<>();

	private final EnglishAnalyzer analyser = new EnglishAnalyzer();

	Baseline(EntryIndex entries) throws IOException {
		try (IndexWriter writer = new IndexWriter(this.directory, new IndexWriterConfig(this.analyser))) {
			entries.forEach((entry) -> add(writer, entry));
		}
	}

	/**
	 * Takes the first fact or question for the answer if the best hit scores enough.
	 */
	Outcome ask(Asked asked, double enough) {
		ScoreDoc[] hits = search(asked);
		List<String> found = new ArrayList<>();
		for (ScoreDoc hit : hits) {
			found.add(this.keys.get(hit.doc));
		}
		String answer = found.stream().filter((key) -> key.startsWith("fa")).findFirst().orElse(null);
		return new Outcome(asked, found, (score(hits) >= enough) ? answer : null, 1);
	}

	double score(Asked asked) {
		return score(search(asked));
	}

	private static double score(ScoreDoc[] hits) {
		return (hits.length > 0) ? hits[0].score : 0;
	}

	private ScoreDoc[] search(Asked asked) {
		Query query = new QueryBuilder(this.analyser).createBooleanQuery("text", asked.question());
		try (DirectoryReader reader = DirectoryReader.open(this.directory)) {
			return (query != null) ? new IndexSearcher(reader).search(query, DEPTH).scoreDocs : new ScoreDoc[0];
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void add(IndexWriter writer, IndexedEntry entry) {
		this.keys.add(entry.key());
		Document document = new Document();
		document.add(new TextField("text", entry.title() + "\n" + entry.wholeText(), Store.NO));
		try {
			writer.addDocument(document);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
