package org.kvmfacts.search.question;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Extracts the question from a message with greetings, a frame, the options of a quiz or
 * pasted text around it.
 */
final class QuestionExtractor {

	private static final String POLITE = "(?:hi|hey|hello)(?: all| everyone| there)?|(?:newbie|noob|beginner) here|eli5|tl;?dr|um+|uh+|hmm*|er|well|ok(?:ay)?|so|and|but|please|pls|plz|thanks|thank you|thx"
			+ "|sorry for (?:the|my|this) (?:\\w+ ){0,2}question|sorry if this (?:was|has been) asked before|sorry if this is an? (?:\\w+ ){0,2}question|sorry|(?:just )?(?:a )?quick question|just curious|just wondering"
			+ "|i was wondering|i wonder|does any(?:one|body) know|any(?:one|body) know|do you know"
			+ "|(?:can|could|would) (?:you|any(?:one|body)|some(?:one|body)) (?:maybe |please )?(?:tell|explain|clarify|elaborate on)(?: to)?(?: me| us)?|(?:please )?tell me|i(?:'d| would) like to know"
			+ "|i (?:(?:can|could|do)(?:n['´]?t| not)|cannot) (?:quite |really )?(?:figure out|understand|get|see|know)|can(?:['´]?t|not) (?:figure out|understand)"
			+ "|i(?:'m| am| was| have been| 've been) (?:a (?:bit|little) )?(?:confused|puzzled|troubled|curious|wondering|trying to (?:understand|figure out|find out))(?: by| about| as| if| whether)*"
			+ "|as (?:far as )?i (?:understand|understood|know)(?: it)?|may i (?:presume|assume|ask)(?: that)?|one might (?:well )?wonder|forgive my ignorance|in your opinion|just out of curiosity";

	private static final Pattern LEADING = Pattern.compile("(?i)^(?:(?:" + POLITE + ")\\b[\\s,:;.!?-]*)+");

	private static final Pattern TRAILING = Pattern.compile(
			"(?i)(?:[\\s,:;.!?-]+(?:pls|plz|please|thanks|thank you|thx|cheers|does any(?:one|body) know|any(?:one|body) know|any ideas?|in advance|again|or what|or something|eli5|tl;?dr|(?:like|as if) i(?:'m| am|m) (?:five|5))\\b[\\s.!?]*)+$");

	/**
	 * What makes a question of the sentence before it.
	 */
	private static final Pattern TAG = Pattern.compile(
			"(?i)[.,;!?]\\s+(?:(?:is|are) (?:that|this|it|they|s?he) (?:true|right|correct|so)|true|(?:is there )?any truth (?:in|to) (?:it|that|this))\\?+$");

	/**
	 * From whom somebody has what is asked about.
	 */
	private static final Pattern HEARSAY = Pattern
		.compile("(?i)^(?:i(?:'ve| have)? (?:just |once |recently )?(?:read|heard|was told|been told)"
				+ "|(?:some(?:one|body)|people|they|(?:my|our|a|the|one) (?:\\w+ )?(?:boss|colleague|co-?worker|friend|teacher|professor|lecturer|manager))"
				+ " (?:says?|said|told (?:me|us)|claims?|claimed|insists?|thinks?))"
				+ "(?: somewhere| recently| once| online| yesterday)*(?: that)? (?=\\S+ \\S+)");

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
		String plain = claimed(bare(text));
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

	// What somebody has heard, and asks whether it is so.
	private static String claimed(String text) {
		var tag = TAG.matcher(text);
		return tag.find() ? HEARSAY.matcher(text.substring(0, tag.start())).replaceFirst("") + "?" : text;
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
