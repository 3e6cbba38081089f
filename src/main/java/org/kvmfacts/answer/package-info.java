/**
 * The answer to a question, with its grounds and how sure it is.
 */
@NullMarked
package org.kvmfacts.answer;

import org.jspecify.annotations.NullMarked;
