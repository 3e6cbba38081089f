/**
 * Tests of the content and its database.
 */
@NullMarked
package org.kvmfacts.content;

import org.jspecify.annotations.NullMarked;
