/**
 * Tests of problem documents.
 */
@NullMarked
package org.kvmfacts.api.problem;

import org.jspecify.annotations.NullMarked;
