package org.kvmfacts.kernel;

import org.kvmfacts.content.CodedEnum;

/**
 * What a check of a fact looks at.
 */
enum CheckKind implements CodedEnum {

	MAINTAINER("maintainer"), REVIEWER("reviewer"), STATUS("status"), LICENCE("licence"), NOTICE("notice"),
	FILE_EXISTS("file-exists"), FILE_ABSENT("file-absent"), TEXT("text");

	private final String code;

	CheckKind(String code) {
		this.code = code;
	}

	@Override
	public String code() {
		return this.code;
	}

	/**
	 * Says whether it needs the text of a file.
	 */
	boolean isOfText() {
		return this == LICENCE || this == NOTICE || this == TEXT;
	}

}
