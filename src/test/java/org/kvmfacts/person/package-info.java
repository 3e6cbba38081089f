@NullMarked
package org.kvmfacts.person;

import org.jspecify.annotations.NullMarked;
