package org.kvmfacts.api.page;

/**
 * What the parameters say of themselves that every list has.
 */
public final class ListParameters {

	/**
	 * The shape of a date that a parameter takes.
	 */
	public static final String DATE = "^\\d{4}(-\\d{2}(-\\d{2}(T.+)?)?)?$";

	/**
	 * How long such a date is at most: an instant with nanoseconds and an offset.
	 */
	public static final int LONGEST_DATE = 35;

	private ListParameters() {
	}

	/**
	 * What the filter by ids says of itself.
	 */
	public static final String ID = "Only items with this id; repeat the parameter for up to 100, which come on one "
			+ "page. In JSON, `notFound` lists unknown ids; other formats leave them out.";

	/**
	 * What the filter by change says of itself.
	 */
	public static final String MODIFIED_SINCE = "Only entries that changed on or after this day.";

}
