package org.kvmfacts.person;

import org.jspecify.annotations.Nullable;

/**
 * What a person does for a subsystem, in any release.
 *
 * @param subsystem the id of the subsystem
 * @param role the role in which the person is listed
 * @param affiliation the id of the organisation whose address the person is listed with
 */
record Post(String subsystem, RoleKind role, @Nullable String affiliation) {

	static Post of(Role role) {
		return new Post(role.subsystem(), role.role(), role.affiliation());
	}

}
