package org.kvmfacts.release;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.page.ListParameters;

/**
 * The filter of a list of releases.
 */
record ReleaseQuery(@Parameter(description = ListParameters.ID) @Nullable List<String> id) {

}
