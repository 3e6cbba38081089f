/**
 * The vocabulary of the content (dates, architectures, shares), its revision and its
 * database. It knows no web.
 */
@NullMarked
package org.kvmfacts.content;

import org.jspecify.annotations.NullMarked;
