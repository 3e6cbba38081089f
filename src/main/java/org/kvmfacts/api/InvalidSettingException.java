package org.kvmfacts.api;

import org.springframework.util.unit.DataSize;

/**
 * A wrong setting, which prevents the start. The message says what the setting must be.
 */
public class InvalidSettingException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * What a time must be.
	 */
	public static final String TIME = "must be a time of 0s or more, such as 30s";

	/**
	 * What a list must be; an empty one would allow everything, or nothing.
	 */
	public static final String SOME = "must name at least one value; remove it to use the default";

	private static final DataSize LARGEST = DataSize.ofBytes(Integer.MAX_VALUE);

	public InvalidSettingException(String setting, String must) {
		super("The setting " + setting + " must " + must + ".");
	}

	/**
	 * Refuses a size that is out of range, for which there is no constraint.
	 */
	public static void requireSize(String setting, DataSize size, DataSize least) {
		if (size.compareTo(least) < 0 || size.compareTo(LARGEST) > 0) {
			throw new InvalidSettingException(setting,
					"be a size from " + least + " to " + LARGEST + ", such as 16MB, and not " + size);
		}
	}

}
