package org.kvmfacts.search.index;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Converts input to the characters and names that the texts use.
 */
public final class TextNormaliser {

	private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

	/**
	 * Letters spelt out, as dictation writes them.
	 */
	private static final Pattern SPELT = Pattern.compile("(?<![\\p{L}'])(?:\\p{L}[ .-]){2,}\\p{L}(?![\\p{L}'])");

	private static final Pattern FULL_NAME = Pattern.compile(
			"(?i)\\b(?:kvm(?:,| or| \\(|, or) ?)?(?:the )?(?:linux )?kernel[- ]based virtual machines?\\)?(?: \\(kvm\\))?");

	private static final Pattern SHORT_NAME = Pattern.compile("(?i)\\bkvm\\b");

	private TextNormaliser() {
	}

	/**
	 * Normalises characters (NFKC), joins spelt-out letters and removes invisible
	 * characters.
	 */
	public static String of(String text) {
		String plain = INVISIBLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
			.replaceAll("")
			.replace('’', '\'');
		return SPELT.matcher(plain).replaceAll((spelt) -> spelt.group().replaceAll("[ .-]", ""));
	}

	/**
	 * Whether nothing of a text is visible.
	 */
	public static boolean isBlank(String text) {
		return of(text).isBlank();
	}

	/**
	 * Also replaces the full name of KVM by the short one, which the texts use, unless
	 * the question is about both.
	 */
	public static String ofQuestion(String question) {
		String plain = of(question);
		String brief = FULL_NAME.matcher(plain).replaceAll("KVM");
		return (SHORT_NAME.matcher(brief).results().count() == 1) ? brief : plain;
	}

}
