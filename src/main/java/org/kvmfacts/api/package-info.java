/**
 * What all endpoints share, in one sub-package per concern. It does not depend on any
 * subject.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package org.kvmfacts.api;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
