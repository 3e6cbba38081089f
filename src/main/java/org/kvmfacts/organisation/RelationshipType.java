package org.kvmfacts.organisation;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.kvmfacts.content.CodedEnum;

/**
 * How an organisation is related to another. Only the first four are stored; the others
 * are their inverses.
 */
public enum RelationshipType implements CodedEnum {

	ACQUIRED_BY, RENAMED_TO, PART_OF, SUCCESSOR, ACQUIRED, RENAMED_FROM, HAS_PART, PREDECESSOR;

	@JsonValue
	@EnumeratedValue
	@SuppressWarnings("unused")
	private final String code = code();

	RelationshipType inverse() {
		return switch (this) {
			case ACQUIRED_BY -> ACQUIRED;
			case ACQUIRED -> ACQUIRED_BY;
			case RENAMED_TO -> RENAMED_FROM;
			case RENAMED_FROM -> RENAMED_TO;
			case PART_OF -> HAS_PART;
			case HAS_PART -> PART_OF;
			case SUCCESSOR -> PREDECESSOR;
			case PREDECESSOR -> SUCCESSOR;
		};
	}

}
