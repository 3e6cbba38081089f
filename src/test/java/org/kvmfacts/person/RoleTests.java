package org.kvmfacts.person;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.kvmfacts.ServiceTest;
import org.kvmfacts.api.Labels;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the roles of people over releases.
 */
@ServiceTest
class RoleTests {

	@Autowired
	private People people;

	@Autowired
	private Labels labels;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void rolesCoverWhatMaintainersShows() {
		List<String> shown = this.people.show(this.people.ids())
			.values()
			.stream()
			.flatMap((person) -> person.roles()
				.stream()
				.flatMap((role) -> role.releases()
					.stream()
					.map((release) -> String.join(" ", release, role.subsystem().id(), role.role().code(),
							person.id()))))
			.toList();
		assertThat(shown).containsExactlyInAnyOrderElementsOf(this.jdbc
			.sql("select release_id || ' ' || subsystem_id || ' ' || role || ' ' || person_id from subsystem_role")
			.query(String.class)
			.list());
	}

	@Test
	void rolesOfAMaintainerAreSpansWithTheLatestFirst() {
		List<RoleView> roles = this.people.get("avi-kivity").roles();
		assertThat(roles).noneMatch(RoleView::current);
		assertThat(roles).extracting((role) -> role.since() + "-" + role.until()).contains("2.6.24-2.6.24", "3.0-3.0");
		assertThat(roles.get(0).subsystem()).isEqualTo(this.labels.subsystem("kvm"));
	}

	@Test
	void rolesOfAMaintainerBeginWithThatOfAMaintainer() {
		List<RoleView> current = this.people.get("sean-christopherson")
			.roles()
			.stream()
			.filter(RoleView::current)
			.toList();
		assertThat(current).extracting(RoleView::role).isSorted().contains(RoleKind.MAINTAINER, RoleKind.REVIEWER);
	}

}
