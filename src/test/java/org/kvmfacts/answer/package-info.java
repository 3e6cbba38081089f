/**
 * Tests of answers to questions.
 */
@NullMarked
package org.kvmfacts.answer;

import org.jspecify.annotations.NullMarked;
