package org.kvmfacts;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

/**
 * Tests that packages have no cycles and use nothing internal to others.
 */
class ModularityTests {

	@Test
	void modulesWhenVerifiedHaveNoViolation() {
		ApplicationModules.of(KvmFactsApplication.class).verify();
	}

	@Test
	void packagesWhenVerifiedHaveNoCycle() {
		JavaClasses classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackagesOf(KvmFactsApplication.class);
		SlicesRuleDefinition.slices().matching("org.kvmfacts.(**)").should().beFreeOfCycles().check(classes);
	}

}
