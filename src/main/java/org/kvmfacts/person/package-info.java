/**
 * The people with a public role in KVM.
 */
@NullMarked
package org.kvmfacts.person;

import org.jspecify.annotations.NullMarked;
