package org.kvmfacts.api.server;

import java.net.URI;
import java.time.LocalDate;

/**
 * A version of the API that is deprecated. A bean of this type announces it in every
 * response of that version; see docs/compatibility.md.
 *
 * @param version the version, as the path has it, such as {@code v1}
 * @param since the day from which it is deprecated
 * @param sunset the day from which it may be gone
 * @param link the page that says what to use instead
 */
record Deprecation(String version, LocalDate since, LocalDate sunset, URI link) {

}
