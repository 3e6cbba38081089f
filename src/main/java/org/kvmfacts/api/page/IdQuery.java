package org.kvmfacts.api.page;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which things are asked for, where a list has no filter but the id.
 *
 * @param id the ids of the things asked for, if not all are
 */
public record IdQuery(@Parameter(description = IdQuery.ID) @Nullable List<String> id) {

	/**
	 * What the filter by ids says of itself.
	 */
	public static final String ID = "Only the thing with this id; repeat it for several. In JSON, `notFound` names the "
			+ "ids that nothing has; the other forms leave them out.";

	/**
	 * The query for everything.
	 */
	public static final IdQuery ALL = new IdQuery(null);

}
