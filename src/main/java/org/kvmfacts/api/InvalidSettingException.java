package org.kvmfacts.api;

import java.time.Duration;
import java.util.Collection;

import org.springframework.util.unit.DataSize;

/**
 * A wrong setting, which prevents the start. The message says what the setting must be.
 */
public class InvalidSettingException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private static final DataSize LARGEST = DataSize.ofBytes(Integer.MAX_VALUE);

	public InvalidSettingException(String setting, String must) {
		super("The setting " + setting + " must " + must + ".");
	}

	/**
	 * Refuses a negative time.
	 */
	public static void requireTime(String setting, Duration time) {
		if (time.isNegative()) {
			throw new InvalidSettingException(setting, "be a time of 0s or more, such as 30s, and not " + time);
		}
	}

	/**
	 * Refuses a size that is out of range.
	 */
	public static void requireSize(String setting, DataSize size, DataSize least) {
		if (size.compareTo(least) < 0 || size.compareTo(LARGEST) > 0) {
			throw new InvalidSettingException(setting,
					"be a size from " + least + " to " + LARGEST + ", such as 16MB, and not " + size);
		}
	}

	/**
	 * Refuses an empty list: it would allow everything, or nothing.
	 */
	public static void requireSome(String setting, Collection<String> values) {
		if (values.isEmpty() || values.stream().anyMatch(String::isBlank)) {
			throw new InvalidSettingException(setting,
					"name at least one value and no empty one; remove it to use the default");
		}
	}

}
