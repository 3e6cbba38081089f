/**
 * The whole data set in one document.
 */
@NullMarked
package org.kvmfacts.export;

import org.jspecify.annotations.NullMarked;
