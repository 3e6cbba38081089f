/**
 * What every endpoint shares: versioning, pages and cursors, problems, the index and the
 * OpenAPI document. It knows no subject.
 */
@NullMarked
package org.kvmfacts.api;

import org.jspecify.annotations.NullMarked;
