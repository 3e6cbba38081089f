package org.kvmfacts.api.page;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for.
 *
 * @param limit how many items at most
 * @param cursor where the page begins
 */
public record PageQuery(
		@Parameter(description = "How many items a page holds at most.",
				schema = @Schema(type = "integer", format = "int32", minimum = "1", maximum = "100",
						defaultValue = "20")) @Min(value = 1,
								message = LIMIT) @Max(value = 100, message = LIMIT) @Nullable Integer limit,
		@Parameter(description = "Where the page begins: opaque, taken from the `next` link of the page before. "
				+ "It goes with the same filters and sort.") @Nullable String cursor) {

	public static final String LIMIT = "must be a whole number from 1 to 100";

	private static final int DEFAULT_LIMIT = 20;

	private static final int MAXIMUM = 100;

	/**
	 * The largest page there is.
	 * @param cursor where it begins, if not at the start
	 */
	static PageQuery largest(@Nullable String cursor) {
		return new PageQuery(MAXIMUM, cursor);
	}

	/**
	 * Whether no page in particular is asked for.
	 */
	boolean isOpen() {
		return this.limit == null && this.cursor == null;
	}

	/**
	 * How many items the page holds at most.
	 * @return the limit, or its default
	 */
	public int size() {
		return (this.limit != null) ? this.limit : DEFAULT_LIMIT;
	}

}
