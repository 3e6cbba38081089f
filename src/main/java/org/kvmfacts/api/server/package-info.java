/**
 * How requests reach controllers: versions, parameters, methods and static files; and the
 * API root.
 */
@NullMarked
package org.kvmfacts.api.server;

import org.jspecify.annotations.NullMarked;
