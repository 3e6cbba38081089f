@NullMarked
package org.kvmfacts.subsystem;

import org.jspecify.annotations.NullMarked;
