package org.kvmfacts.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * An enumeration whose constants have a code that requests, responses and the database
 * use.
 */
public interface CodedEnum {

	/**
	 * The name of the constant.
	 */
	String name();

	/**
	 * The name in the contract, in kebab-case. Types that are served or stored repeat it
	 * in a field that is annotated for Jackson and Hibernate.
	 */
	default String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * The constant that has a code.
	 * @throws IllegalArgumentException if no constant has the code
	 */
	static <T extends CodedEnum> T of(Class<T> type, String code) {
		return Arrays.stream(type.getEnumConstants())
			.filter((constant) -> constant.code().equals(code))
			.findFirst()
			.orElseThrow(() -> new InvalidValueException("must be one of " + String.join(", ", codes(type))));
	}

	/**
	 * The codes of an enumeration, in order.
	 */
	static List<String> codes(Class<? extends CodedEnum> type) {
		return Arrays.stream(type.getEnumConstants()).map(CodedEnum::code).toList();
	}

}
