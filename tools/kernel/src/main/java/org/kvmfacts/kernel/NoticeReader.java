package org.kvmfacts.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a file line by line and gathers the copyright notices in it.
 */
class NoticeReader {

	private static final int LONGEST_LINE = 2000;

	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS
			| Pattern.DOTALL;

	private static final Pattern NOTICE = Pattern
		.compile("copyright\\b(?![ _]*(?:notice|holder|owner|license|law|sign|\\s+and\\b))(.*)", FLAGS);

	private static final Pattern YEAR_OR_SIGN = Pattern.compile("\\b(?:19[89]\\d|20[0-4]\\d)\\b|\\([cC]\\)|©", FLAGS);

	/** Another holder in the line below a notice. */
	private static final Pattern CONTINUATION = Pattern.compile("(?:19[89]|20[0-4])\\d\\b[\\d\\s,-]*\\p{L}.*", FLAGS);

	private static final Pattern ORIGIN = Pattern.compile("\\b(?:based on|(?:derived|adapted|taken|ported) from)\\b",
			FLAGS);

	private static final Pattern COMMENT_SIGNS = Pattern.compile("^[\\s/*#;]+|[\\s*/]+$");

	private final List<Notice> notices = new ArrayList<>();

	private boolean afterNotice;

	/** Whether the notices that follow belong to other code. */
	private boolean origin;

	/** Whether these may follow after an empty line. */
	private boolean announced;

	List<Notice> notices() {
		return this.notices;
	}

	void read(String whole) {
		String line = whole.substring(0, Math.min(whole.length(), LONGEST_LINE));
		String text = COMMENT_SIGNS.matcher(line).replaceAll("");
		followOrigin(text);
		Matcher notice = NOTICE.matcher(text);
		if (notice.find() && YEAR_OR_SIGN.matcher(text).find()) {
			add(notice.group(1), this.origin);
		}
		else if (this.afterNotice && CONTINUATION.matcher(text).matches()) {
			add(text, this.notices.get(this.notices.size() - 1).origin());
		}
		else {
			this.afterNotice = false;
		}
		if (line.contains("*/")) {
			this.origin = false;
		}
	}

	/**
	 * A remark on the origin applies to the end of its paragraph; one that ends with a
	 * colon applies to the end of the paragraph of notices that follows.
	 */
	private void followOrigin(String text) {
		if (ORIGIN.matcher(text).find()) {
			this.origin = true;
			this.announced = text.endsWith(":");
		}
		else if (text.isEmpty() && !this.announced) {
			this.origin = false;
		}
	}

	private void add(String claim, boolean ofOrigin) {
		this.notices.add(Notice.of(claim, ofOrigin));
		this.announced = false;
		this.afterNotice = true;
	}

}
