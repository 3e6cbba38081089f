/**
 * Which requests are accepted, and the headers of every response: limits per client and
 * in total, other origins, proxies, and security headers. It knows no subject.
 */
@NullMarked
package org.kvmfacts.guard;

import org.jspecify.annotations.NullMarked;
