/**
 * Tests of search and answers, and the evaluation of both.
 */
@NullMarked
package org.kvmfacts.search;

import org.jspecify.annotations.NullMarked;
