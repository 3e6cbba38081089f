/**
 * The parts of KVM in MAINTAINERS and the people who maintain them.
 */
@NullMarked
package org.kvmfacts.subsystem;

import org.jspecify.annotations.NullMarked;
