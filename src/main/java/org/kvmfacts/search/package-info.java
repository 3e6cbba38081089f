/**
 * Search over all subjects.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package org.kvmfacts.search;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
