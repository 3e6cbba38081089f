/**
 * The parts of the OpenAPI document that cannot be derived from the controllers.
 */
@NullMarked
package org.kvmfacts.api.openapi;

import org.jspecify.annotations.NullMarked;
