package org.kvmfacts.person;

import org.jspecify.annotations.Nullable;

/**
 * What a person does for a subsystem, in any release.
 */
record Post(String subsystem, RoleKind role, @Nullable String affiliation) {

	static Post of(Role role) {
		return new Post(role.subsystem(), role.role(), role.affiliation());
	}

}
