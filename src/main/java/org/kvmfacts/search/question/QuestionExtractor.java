package org.kvmfacts.search.question;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Extracts the question from a message with greetings, a frame, the options of a quiz or
 * pasted text around it.
 */
final class QuestionExtractor {

	private static final String POLITE = "hi|hey|hello|um+|uh+|hmm*|er|well|ok(?:ay)?|so|and|but|please|pls|plz|thanks|thank you|thx"
			+ "|sorry for (?:the|my|this) (?:\\w+ ){0,2}question|sorry if this (?:was|has been) asked before|sorry if this is an? (?:\\w+ ){0,2}question|sorry|(?:just )?(?:a )?quick question|just curious|just wondering"
			+ "|i was wondering|i wonder|does any(?:one|body) know|any(?:one|body) know|do you know"
			+ "|(?:can|could|would) (?:you|any(?:one|body)|some(?:one|body)) (?:maybe |please )?(?:tell|explain|clarify|elaborate on)(?: to)?(?: me| us)?|(?:please )?tell me|i(?:'d| would) like to know"
			+ "|i (?:(?:can|could|do)(?:n['´]?t| not)|cannot) (?:quite |really )?(?:figure out|understand|get|see|know)|can(?:['´]?t|not) (?:figure out|understand)"
			+ "|i(?:'m| am| was| have been| 've been) (?:a (?:bit|little) )?(?:confused|puzzled|troubled|curious|wondering|trying to (?:understand|figure out|find out))(?: by| about| as| if| whether)*"
			+ "|as (?:far as )?i (?:understand|understood|know)(?: it)?|may i (?:presume|assume|ask)(?: that)?|one might (?:well )?wonder|forgive my ignorance|in your opinion|just out of curiosity";

	private static final Pattern LEADING = Pattern.compile("(?i)^(?:(?:" + POLITE + ")\\b[\\s,:;.!?-]*)+");

	private static final Pattern TRAILING = Pattern.compile(
			"(?i)(?:[\\s,:;.!?-]+(?:pls|plz|please|thanks|thank you|thx|cheers|does any(?:one|body) know|any(?:one|body) know|any ideas?|in advance|again|or what|or something)\\b[\\s.!?]*)+$");

	private static final Pattern QUIZ = Pattern.compile(
			"(?i)^(?:t/f\\b[\\s:.]*|(?:true(?:/| or )false|yes or no|(?:term|word|question) of the day|myth or fact|quiz|fill in|q)\\s*[:.?-]\\s*)|_{2,}");

	/**
	 * The options of a quiz, from the first on: with letters, or several after a mark.
	 */
	private static final Pattern OPTIONS = Pattern.compile("(?s)[\\s:,]+\\(?[aA][).] .+[\\s,]\\(?[bB][).] .+"
			+ "|(?<=[?:])(?i)\\s+(?!.*\\b(?:who|whom|whose|what|when|where|which|why|how|does|do)\\b)[^?]+?(?: / [^?/]+|(?:,[^?,.]+){2,})\\??$");

	/**
	 * The stem of a quiz that its options complete.
	 */
	private static final Pattern STEM = Pattern.compile("^([^?]+):$");

	/**
	 * A question that makes sense only after another.
	 */
	private static final Pattern FOLLOW_UP = Pattern.compile(
			"(?i)^(?:if (?:yes|so|not|it is|there isn't)|am i|is (?:this|that) (?:right|correct|true)|what about|any)\\b.*");

	private static final Pattern SENTENCE_END = Pattern
		.compile("(?<=[?!])\\s+|(?<=[\\p{L}\\d)\"]{2}\\.)\\s+(?=\\p{Lu}|\"|/)|\\n+");

	private static final Pattern OPENING = Pattern.compile(
			"(?i)^(?:so |and |but )?(?:who|whom|whose|what|when|where|which|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|isn't|doesn't|in which|on which|since when)\\b.*");

	private static final Pattern FRAME = Pattern
		.compile("^(?:[^:?]*\\bQuestion|[^:?\\d]{12,}?[a-z ,]): +(?=\\S+ \\S+ \\S+)");

	private static final Pattern NAMED = Pattern.compile("(?<!^)\\b(?!KVM|Linux|I\\b|I')\\p{Lu}");

	private QuestionExtractor() {
	}

	static Extract of(String text) {
		String plain = bare(text);
		List<String> sentences = SENTENCE_END.splitAsStream(plain)
			.map(QuestionExtractor::bare)
			.filter((s) -> !s.isBlank())
			.toList();
		int asked = -1;
		for (int i = 0; i < sentences.size(); i++) {
			String sentence = sentences.get(i);
			if ((sentence.endsWith("?") && (asked < 0 || !FOLLOW_UP.matcher(sentence).matches()))
					|| (asked < 0 && OPENING.matcher(sentence).matches())) {
				asked = i;
			}
		}
		return (asked < 0) ? new Extract(List.of(), unframed(plain))
				: new Extract(sentences.subList(0, asked), unframed(sentences.get(asked)));
	}

	private static String bare(String text) {
		String stripped = QUIZ.matcher(stem(text.strip())).replaceAll(" ").strip();
		String open = LEADING.matcher(stripped).replaceFirst("");
		String bare = TRAILING.matcher(open).replaceFirst(open.contains("?") ? "?" : "");
		return bare.isBlank() ? text.strip() : bare;
	}

	private static String stem(String text) {
		return STEM.matcher(OPTIONS.matcher(text).replaceFirst("")).replaceFirst("What $1");
	}

	private static String unframed(String sentence) {
		var frame = FRAME.matcher(sentence);
		if (!frame.find()) {
			return sentence;
		}
		String rest = sentence.substring(frame.end());
		boolean explicit = frame.group().contains("Question");
		boolean empty = !NAMED.matcher(frame.group()).find() && (OPENING.matcher(rest).matches() || rest.endsWith("?"));
		return (explicit || empty) ? bare(rest) : sentence;
	}

	/**
	 * What was extracted.
	 *
	 * @param before the sentences before the question
	 */
	record Extract(List<String> before, String question) {

	}

}
