/**
 * The people who maintained or wrote KVM, or whom facts name.
 */
@NullMarked
package org.kvmfacts.person;

import org.jspecify.annotations.NullMarked;
