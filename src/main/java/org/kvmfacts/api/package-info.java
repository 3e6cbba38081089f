/**
 * What every endpoint shares, in a room for each matter. It knows no subject.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package org.kvmfacts.api;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
