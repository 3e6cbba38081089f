package org.kvmfacts.search.index;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A query split by the usual search operators.
 *
 * @param words the plain words, including those of phrases
 * @param phrases the phrases in quotes, which must occur
 * @param excluded the words and phrases after a minus, which must not occur
 * @param beginnings the prefixes before a star, with which a word must begin
 */
public record QuerySyntax(String words, List<String> phrases, List<String> excluded, List<String> beginnings) {

	/**
	 * Further operators of a kind are ignored: each adds a clause per field to the query,
	 * and Lucene accepts 1,024 clauses, 400 of which the words may need.
	 */
	private static final int MOST = 40;

	private static final Pattern PHRASE = Pattern.compile("\"([^\"]*[\\p{L}\\p{N}][^\"]*)\"");

	private static final Pattern EXCLUDED = Pattern
		.compile("(?<!\\S)-(?:\"([^\"]*[\\p{L}\\p{N}][^\"]*)\"|([\\p{L}\\p{N}]\\S*))");

	private static final Pattern BEGINNING = Pattern.compile("(?<!\\S)([\\p{L}\\p{N}]{2,})\\*(?!\\S)");

	public static QuerySyntax of(String query) {
		String open = EXCLUDED.matcher(query).replaceAll(" ");
		String words = BEGINNING.matcher(open).replaceAll(" ");
		return new QuerySyntax(words, groups(PHRASE, open), groups(EXCLUDED, query), groups(BEGINNING, open));
	}

	private static List<String> groups(Pattern pattern, String query) {
		return pattern.matcher(query).results().limit(MOST).map(QuerySyntax::group).toList();
	}

	// The group that took part in the match.
	private static String group(MatchResult match) {
		return (match.group(1) != null) ? match.group(1) : match.group(match.groupCount());
	}

}
