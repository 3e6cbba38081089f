/**
 * Tests of what the service tells those who run it.
 */
@NullMarked
package org.kvmfacts.telemetry;

import org.jspecify.annotations.NullMarked;
