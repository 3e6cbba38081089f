package org.kvmfacts.api.page;

import java.util.Collection;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.problem.InvalidParametersException;

/**
 * The page of a list to read.
 */
public record PageQuery(
		@Parameter(description = "Maximum items per page.",
				schema = @Schema(type = "integer", format = "int32", minimum = "1", maximum = "100",
						defaultValue = "20")) @Min(value = 1,
								message = LIMIT) @Max(value = 100, message = LIMIT) @Nullable Integer limit,
		@Parameter(description = "Where the page begins: opaque, taken from the `next` link of the previous page. "
				+ "Send the same filters and sort with it.") @Nullable String cursor) {

	public static final String LIMIT = "must be a whole number from 1 to 100";

	private static final int DEFAULT_LIMIT = 20;

	private static final int MAXIMUM = 100;

	/**
	 * The largest possible page.
	 */
	static PageQuery largest(@Nullable String cursor) {
		return new PageQuery(MAXIMUM, cursor);
	}

	public PageQuery {
		cursor = (cursor != null && cursor.isBlank()) ? null : cursor;
	}

	/**
	 * Makes the page large enough for all requested ids, unless a limit was given.
	 */
	public PageQuery holding(@Nullable Collection<String> ids) {
		if (ids != null && ids.size() > MAXIMUM) {
			throw InvalidParametersException.of("id", "must be given at most " + MAXIMUM + " times");
		}
		return (ids != null && this.limit == null) ? new PageQuery(MAXIMUM, this.cursor) : this;
	}

	/**
	 * Whether neither a limit nor a cursor is given.
	 */
	boolean isOpen() {
		return this.limit == null && this.cursor == null;
	}

	/**
	 * The maximum number of items on the page: the limit or its default.
	 */
	public int size() {
		return (this.limit != null) ? this.limit : DEFAULT_LIMIT;
	}

}
