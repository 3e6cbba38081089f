/**
 * The answer to a question, with its sources and its confidence.
 */
@NullMarked
package org.kvmfacts.answer;

import org.jspecify.annotations.NullMarked;
