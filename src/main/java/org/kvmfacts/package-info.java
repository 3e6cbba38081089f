/**
 * Facts about who owns, governs and develops KVM, as a service. Each sub-package is one
 * subject.
 */
@NullMarked
package org.kvmfacts;

import org.jspecify.annotations.NullMarked;
