package org.kvmfacts.release;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.page.ListParameters;

/**
 * Which releases are asked for.
 *
 * @param id only these
 */
public record ReleaseQuery(@Parameter(description = ListParameters.ID) @Nullable List<String> id) {

	/**
	 * The query for all of them.
	 */
	public static final ReleaseQuery ALL = new ReleaseQuery(null);

}
