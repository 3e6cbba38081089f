package org.kvmfacts.api.server;

import java.net.URI;
import java.time.LocalDate;

/**
 * A version of the API that is deprecated. A bean of this type announces it in every
 * answer of that version; docs/compatibility.md says when that is due.
 *
 * @param version the version, as the path has it, such as {@code v1}
 * @param since the day from which on it is deprecated
 * @param sunset the day from which on it may be gone
 * @param link the page that tells what to use in its place
 */
record Deprecation(String version, LocalDate since, LocalDate sunset, URI link) {

}
