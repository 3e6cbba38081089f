/**
 * The organisations behind KVM and how they are related.
 */
@NullMarked
package org.kvmfacts.organisation;

import org.jspecify.annotations.NullMarked;
