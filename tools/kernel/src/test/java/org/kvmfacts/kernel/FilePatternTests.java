package org.kvmfacts.kernel;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests which files a pattern of MAINTAINERS matches, and what they are part of.
 */
class FilePatternTests {

	@ParameterizedTest
	@CsvSource({ "virt/kvm/*, virt/kvm/kvm_main.c, true", "virt/kvm/*, virt/kvm/sub/Kconfig, false",
			"arch/x86/kvm/, arch/x86/kvm/svm/svm.c, true", "arch/x86/kvm/*/, arch/x86/kvm/svm/svm.c, true",
			"arch/x86/kvm/*/, arch/x86/kvm/x86.c, false",
			"arch/x86/include/asm/vmx*.h, arch/x86/include/asm/vmx.h, true",
			"arch/x86/kvm/hyperv.*, arch/x86/kvm/hyperv.c, true", "include/kvm/arm_?, include/kvm/arm_ab, false",
			"arch/x86/kernel/kvm.c, arch/x86/kernel/kvm.c, true",
			"arch/x86/kernel/kvm.c, arch/x86/kernel/kvmxc, false" })
	void claimsWhenAPathIsGivenSaysWhatGetMaintainerSays(String pattern, String path, boolean claimed) {
		assertThat(FilePattern.of(pattern).claims(path)).isEqualTo(claimed);
	}

	@ParameterizedTest
	@CsvSource({ "virt/kvm/main.c, kernel, generic", "arch/arm64/kvm/arm.c, kernel, arm64",
			"tools/kvm/kvm_stat/kvm_stat, tools, generic",
			"tools/testing/selftests/kvm/dirty_log_test.c, tests, generic",
			"tools/testing/selftests/kvm/lib/x86_64/svm.c, tests, x86",
			"tools/testing/selftests/kvm/aarch64/vgic.c, tests, arm64",
			"tools/testing/selftests/drivers/s390x/uvdevice/test.c, tests, s390" })
	void ofWhenAPathIsGivenKnowsWhatItIsPartOf(String path, String area, String architecture) {
		SourceFile file = SourceFile.of(path, "");
		assertThat(file.area()).isEqualTo(area);
		assertThat(file.architecture()).isEqualTo(architecture);
	}

}
