/**
 * What the service tells those who run it: measures, traces and logs.
 */
@NullMarked
package org.kvmfacts.telemetry;

import org.jspecify.annotations.NullMarked;
