/**
 * The vocabulary of the content (dates, architectures, shares), its revision and its
 * database. It does not depend on the web.
 */
@NullMarked
package org.kvmfacts.content;

import org.jspecify.annotations.NullMarked;
