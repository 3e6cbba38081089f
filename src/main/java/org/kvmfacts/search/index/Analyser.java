package org.kvmfacts.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.ClasspathResourceLoader;

import org.springframework.stereotype.Component;

/**
 * Analyses text, for the index and for questions alike.
 */
@Component
public class Analyser {

	/**
	 * A dot or underscore that joins two words, as in {@code svm.c}. The mark comes first
	 * because it is rare, so that its surroundings are seldom examined.
	 */
	private static final String JOINT = "[._](?<=\\p{L}[._])(?=\\p{L})";

	/**
	 * A plural that would be taken for open-source software.
	 */
	private static final String SYSTEMS = "OS(?<=\\bOS)'?s\\b";

	/**
	 * British endings that American English writes with a z.
	 */
	private static final String BRITISH = "is(?<=\\w{3}is)(?=(e|ed|es|ing|ation|ations|er|ers)$)";

	/**
	 * Words that stemming would confuse with others.
	 */
	private static final String KEPT = "processors?|founding|relicensing";

	/**
	 * One term for all forms and synonyms of a word.
	 */
	private final Analyzer english;

	/**
	 * Words as written.
	 */
	private final Analyzer words;

	public Analyser() {
		try {
			this.words = words().build();
			this.english = basic().addTokenFilter("synonymGraph", "synonyms", "search/synonyms.txt")
				.addTokenFilter("stop", "words", "search/stopwords.txt")
				.addTokenFilter("snowballPorter", "language", "English")
				.build();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static CustomAnalyzer.Builder words() throws IOException {
		return CustomAnalyzer.builder(new ClasspathResourceLoader(Analyser.class.getClassLoader()))
			.withTokenizer("standard")
			.addCharFilter("patternReplace", "pattern", JOINT, "replacement", " ")
			.addCharFilter("patternReplace", "pattern", SYSTEMS, "replacement", "OSes")
			.addTokenFilter("lowercase")
			.addTokenFilter("asciiFolding")
			.addTokenFilter("englishPossessive");
	}

	/**
	 * Words in their basic form, in which the synonym rules are written.
	 */
	static CustomAnalyzer.Builder basic() throws IOException {
		return words().addTokenFilter("patternReplace", "pattern", BRITISH, "replacement", "iz")
			.addTokenFilter("keywordMarker", "pattern", KEPT)
			.addTokenFilter("kStem");
	}

	Analyzer english() {
		return this.english;
	}

	Analyzer written() {
		return this.words;
	}

	public List<Token> terms(String text) {
		return analyse(this.english, text);
	}

	public List<Token> words(String text) {
		return analyse(this.words, text);
	}

	static List<Token> analyse(Analyzer analyser, String text) {
		try (TokenStream stream = analyser.tokenStream("text", text)) {
			CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
			OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
			List<Token> tokens = new ArrayList<>();
			stream.reset();
			while (stream.incrementToken()) {
				tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
			}
			stream.end();
			return tokens;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
