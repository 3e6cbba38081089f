/**
 * Tests of how requests reach controllers.
 */
@NullMarked
package org.kvmfacts.api.server;

import org.jspecify.annotations.NullMarked;
