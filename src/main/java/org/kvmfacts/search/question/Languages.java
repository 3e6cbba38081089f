package org.kvmfacts.search.question;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.kvmfacts.search.index.WordList;

import org.springframework.stereotype.Component;

/**
 * Recognises English by its script and its stop words.
 */
@Component
public class Languages {

	private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{M}']+");

	private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

	private static final Set<String> ASKING = Set.of("who", "when", "where", "why", "how", "not", "one", "use", "own");

	// Names that contain a stop word of another language.
	private static final Pattern NAMES = Pattern
		.compile("(?i)red hat|sev[ -]es|\\bmit(?= (?:licen[cs]e|apache|bsd|l?gpl))|(?<=apache |bsd |gpl )mit\\b");

	// A name, which may have an accent in English too.
	private static final Pattern PERSON = Pattern.compile("(?<!\\p{L})\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+(?= \\p{Ll})");

	/**
	 * Stop words of other languages that questions in English use as words or names too.
	 */
	private static final Set<String> ENGLISH_TOO = Set.of("ad", "ai", "all", "ben", "ci", "col", "com", "come", "con",
			"dal", "dall", "dan", "dell", "dig", "door", "dos", "era", "eu", "fu", "ge", "ha", "han", "hans", "hay",
			"hem", "io", "lo", "man", "med", "men", "met", "min", "no", "non", "nos", "numa", "os", "oss", "over",
			"par", "per", "pro", "sea", "sean", "sin", "son", "su", "sue", "sur", "till", "ton", "under", "van",
			"want");

	private final Set<String> english = WordList.of("stopwords.txt").collect(Collectors.toSet());

	private final List<CharArraySet> others = List.of(GermanAnalyzer.getDefaultStopSet(),
			FrenchAnalyzer.getDefaultStopSet(), SpanishAnalyzer.getDefaultStopSet(),
			ItalianAnalyzer.getDefaultStopSet(), DutchAnalyzer.getDefaultStopSet(),
			PortugueseAnalyzer.getDefaultStopSet(), SwedishAnalyzer.getDefaultStopSet());

	public boolean isEnglish(String text) {
		long letters = text.codePoints().filter(Character::isLetter).count();
		long latin = LATIN.matcher(text).results().count();
		if (latin < letters - latin) {
			return false;
		}
		List<String> words = NOT_LETTERS.splitAsStream(NAMES.matcher(text).replaceAll("").toLowerCase(Locale.ROOT))
			.filter((word) -> word.length() > 1 && !ENGLISH_TOO.contains(word))
			.toList();
		long known = words.stream().filter((word) -> this.english.contains(word) || ASKING.contains(word)).count();
		long foreign = this.others.stream()
			.mapToLong((language) -> words.stream().filter(language::contains).count())
			.max()
			.orElse(0);
		boolean accents = NOT_LETTERS.splitAsStream(PERSON.matcher(text).replaceAll(" "))
			.anyMatch((word) -> !word.chars().allMatch((letter) -> letter < 128));
		return foreign <= known && !(accents && known == 0 && (words.size() > 2 || latin < letters));
	}

}
