package org.kvmfacts.release;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.page.ListParameters;

/**
 * Which releases are asked for.
 */
record ReleaseQuery(@Parameter(description = ListParameters.ID) @Nullable List<String> id) {
}
