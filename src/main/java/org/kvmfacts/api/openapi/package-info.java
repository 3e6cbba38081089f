/**
 * The OpenAPI document: what the code does not say of itself.
 */
@NullMarked
package org.kvmfacts.api.openapi;

import org.jspecify.annotations.NullMarked;
