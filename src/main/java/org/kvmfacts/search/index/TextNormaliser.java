package org.kvmfacts.search.index;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What somebody wrote, in the characters and names that the texts are written in.
 */
public final class TextNormaliser {

	private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

	/**
	 * Letters one by one, as dictation writes them.
	 */
	private static final Pattern SPELT = Pattern.compile("(?<![\\p{L}'])(?:\\p{L}[ .-]){2,}\\p{L}(?![\\p{L}'])");

	private static final Pattern FULL_NAME = Pattern
		.compile("(?i)\\b(?:linux )?kernel[- ]based virtual machines?(?: \\(kvm\\))?");

	private static final Pattern SHORT_NAME = Pattern.compile("(?i)\\bkvm\\b");

	private TextNormaliser() {
	}

	/**
	 * The text with its letters composed, wide ones made plain, spelt ones joined, and
	 * without characters that nobody sees.
	 */
	public static String of(String text) {
		String plain = INVISIBLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
			.replaceAll("")
			.replace('’', '\'');
		return SPELT.matcher(plain).replaceAll((spelt) -> spelt.group().replaceAll("[ .-]", ""));
	}

	/**
	 * The same of a question, and with KVM under its short name, by which the texts ask
	 * for it; but for questions about both names.
	 */
	public static String ofQuestion(String question) {
		String plain = of(question);
		String brief = FULL_NAME.matcher(plain).replaceAll("KVM");
		return (SHORT_NAME.matcher(brief).results().count() == 1) ? brief : plain;
	}

}
