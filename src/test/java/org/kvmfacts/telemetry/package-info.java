/**
 * Tests of metrics, traces and logs.
 */
@NullMarked
package org.kvmfacts.telemetry;

import org.jspecify.annotations.NullMarked;
