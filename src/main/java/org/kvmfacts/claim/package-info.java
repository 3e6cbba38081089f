/**
 * Compares the words of what a text claims with those of the content.
 */
@NullMarked
package org.kvmfacts.claim;

import org.jspecify.annotations.NullMarked;
