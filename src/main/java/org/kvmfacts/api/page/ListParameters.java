package org.kvmfacts.api.page;

/**
 * Descriptions of the parameters that every list has, and of what they filter.
 */
public final class ListParameters {

	private ListParameters() {
	}

	/**
	 * The description of the filter by id.
	 */
	public static final String ID = "Only items with this id; repeat the parameter for up to 100, which come on one "
			+ "page. In JSON, `notFound` lists unknown ids; other formats leave them out. "
			+ "An empty value counts as left out.";

	/**
	 * The description of the date on which an entry last changed.
	 */
	public static final String MODIFIED = "The day on which the entry last changed.";

	/**
	 * The description of the filter by change.
	 */
	public static final String MODIFIED_SINCE = "Only entries that changed on or after this day.";

}
