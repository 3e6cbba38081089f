/**
 * Metrics, traces and logs for those who run the service.
 */
@NullMarked
package org.kvmfacts.telemetry;

import org.jspecify.annotations.NullMarked;
