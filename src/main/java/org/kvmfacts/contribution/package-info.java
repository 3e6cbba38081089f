/**
 * Who wrote the changes to KVM.
 */
@NullMarked
package org.kvmfacts.contribution;

import org.jspecify.annotations.NullMarked;
