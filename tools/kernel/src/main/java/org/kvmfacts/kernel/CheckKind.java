package org.kvmfacts.kernel;

import java.util.Locale;

/**
 * What a check of a fact looks at.
 */
enum CheckKind {

	MAINTAINER, REVIEWER, STATUS, LICENCE, NOTICE, FILE_EXISTS, FILE_ABSENT, TEXT;

	/**
	 * The name in the content, such as {@code file-exists}.
	 */
	String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static CheckKind of(String code) {
		return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

	/**
	 * Whether the check needs the text of a file.
	 */
	boolean isOfText() {
		return this == LICENCE || this == NOTICE || this == TEXT;
	}

}
