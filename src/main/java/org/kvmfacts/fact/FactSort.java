package org.kvmfacts.fact;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonValue;
import org.kvmfacts.content.CodedEnum;

import org.springframework.data.domain.Sort;

/**
 * The orders in which facts can be listed.
 */
public enum FactSort implements CodedEnum {

	ID("id", "id", "~"), DATE("date", "dateOrLast", "~"), DATE_DESCENDING("-date", "dateOrFirst", "");

	private final String code;

	private final String property;

	private final String undated;

	FactSort(String code, String property, String undated) {
		this.code = code;
		this.property = property;
		this.undated = undated;
	}

	@Override
	@JsonValue
	public String code() {
		return this.code;
	}

	/**
	 * The properties that a cursor has the values of.
	 */
	Sort sort() {
		Sort byId = Sort.by(ID.property);
		return switch (this) {
			case ID -> byId;
			case DATE -> Sort.by(this.property).and(byId);
			case DATE_DESCENDING -> Sort.by(this.property).descending().and(byId);
		};
	}

	Map<String, Object> keys(FactKey fact) {
		return (this == ID) ? Map.of(this.property, fact.id())
				: Map.of(this.property, fact.sortKey(), ID.property, fact.id());
	}

	FactKey key(Map<String, Object> keys) {
		return new FactKey(String.valueOf(keys.get(ID.property)), String.valueOf(keys.get(this.property)));
	}

	/**
	 * What to sort by first.
	 * @param origin where facts are read from
	 */
	String key(FactOrigin origin) {
		return (this == ID) ? origin.id() : date(origin);
	}

	/**
	 * The date, as there are indexes of it: facts without one come last either way.
	 * @param origin where facts are read from
	 */
	String date(FactOrigin origin) {
		return "coalesce(" + origin.date() + ", '" + this.undated + "')";
	}

	boolean isDescending() {
		return this == DATE_DESCENDING;
	}

}
