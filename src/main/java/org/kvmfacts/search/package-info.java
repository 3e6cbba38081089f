/**
 * The full-text index over all subjects, and what stands on it: search and answers.
 */
@NullMarked
package org.kvmfacts.search;

import org.jspecify.annotations.NullMarked;
