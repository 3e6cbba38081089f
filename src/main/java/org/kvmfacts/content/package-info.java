/**
 * The vocabulary of the content (dates, architectures, shares), its revision and its
 * database. It does not depend on the web. An instance serves the content as it read it;
 * a newer one may have replaced it in the database.
 */
@NullMarked
package org.kvmfacts.content;

import org.jspecify.annotations.NullMarked;
