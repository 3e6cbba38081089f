package org.kvmfacts;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

/**
 * The subjects keep to themselves: no cycles, and nothing internal is used from outside.
 */
class ModularityTests {

	@Test
	void modulesWhenVerifiedHaveNoViolation() {
		ApplicationModules.of(KvmFactsApplication.class).verify();
	}

}
