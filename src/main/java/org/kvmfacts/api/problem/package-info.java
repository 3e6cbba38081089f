/**
 * Every failure as a problem document (RFC 9457). It depends on no other part of the API.
 */
@NullMarked
package org.kvmfacts.api.problem;

import org.jspecify.annotations.NullMarked;
