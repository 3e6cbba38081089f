/**
 * Which requests are accepted, and the headers of every response: limits per client and
 * in total, other origins, proxies, and security headers. Of the subjects it knows only
 * how much a request for them costs.
 */
@NullMarked
package org.kvmfacts.guard;

import org.jspecify.annotations.NullMarked;
