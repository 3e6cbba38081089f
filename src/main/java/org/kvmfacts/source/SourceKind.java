package org.kvmfacts.source;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.kvmfacts.content.CodedEnum;

/**
 * What kind of document a source is.
 */
public enum SourceKind implements CodedEnum {

	ARTICLE("article"), KERNEL_SOURCE("kernel-source"), KERNEL_DOCS("kernel-docs"), MAILING_LIST("mailing-list"),
	COMMIT("commit"), PRESS("press"), NEWS("news"), STATISTICS("statistics"), ADVISORY("advisory"), PAPER("paper"),
	WEBSITE("website");

	@EnumeratedValue
	private final String code;

	SourceKind(String code) {
		this.code = code;
	}

	@Override
	@JsonValue
	public String code() {
		return this.code;
	}

}
