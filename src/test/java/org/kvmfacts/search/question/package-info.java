/**
 * Tests of reading questions.
 */
@NullMarked
package org.kvmfacts.search.question;

import org.jspecify.annotations.NullMarked;
