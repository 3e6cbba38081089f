package org.kvmfacts.source;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.kvmfacts.content.CodedEnum;

/**
 * What kind of document a source is.
 */
public enum SourceKind implements CodedEnum {

	ARTICLE, KERNEL_SOURCE, KERNEL_DOCS, MAILING_LIST, COMMIT, PRESS, NEWS, STATISTICS, ADVISORY, PAPER, WEBSITE;

	@JsonValue
	@EnumeratedValue
	@SuppressWarnings("unused")
	private final String code = code();

}
