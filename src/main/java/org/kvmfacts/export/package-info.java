/**
 * The whole data set in one document, and as text for language models in {@code
 * llms.txt}; and feeds of what is new, changed or withdrawn.
 */
@NullMarked
package org.kvmfacts.export;

import org.jspecify.annotations.NullMarked;
