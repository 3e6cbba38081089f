/**
 * Tests of the OpenAPI document.
 */
@NullMarked
package org.kvmfacts.api.openapi;

import org.jspecify.annotations.NullMarked;
