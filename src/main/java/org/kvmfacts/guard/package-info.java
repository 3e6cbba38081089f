/**
 * Who gets in, and what every answer carries: limits per client and in all, requests from
 * other origins, proxies, and headers that keep browsers safe. It knows no subject.
 */
@NullMarked
package org.kvmfacts.guard;

import org.jspecify.annotations.NullMarked;
