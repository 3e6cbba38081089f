package org.kvmfacts.source;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the addresses of citations.
 */
class SourceLinksTests {

	private static final String TREE = "https://git.kernel.org/pub/scm/linux/kernel/git/stable/linux.git/tree/";

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "virt/kvm/kvm_main.c, header|virt/kvm/kvm_main.c?h=v6.12#n1",
					"arch/x86/kvm/x86.c, lines 10-20|arch/x86/kvm/x86.c?h=v6.12#n10",
					"MAINTAINERS, section KERNEL VIRTUAL MACHINE (KVM)|MAINTAINERS?h=v6.12",
					"Documentation/process/1.Intro.rst, section Licensing|Documentation/process/1.Intro.rst?h=v6.12",
					"LICENSES/preferred/GPL-2.0, section 6|LICENSES/preferred/GPL-2.0?h=v6.12",
					"arch/mips/kvm, no file dyntrans.c|arch/mips/kvm?h=v6.12",
					"notices in files that the sections of MAINTAINERS claim|?h=v6.12" })
	void placeInTheKernelLeadsToItsFile(String locator, String expected) {
		assertThat(SourceLinks.to(TREE + "?h=v6.12", locator)).isEqualTo(TREE + expected);
	}

	@ParameterizedTest
	@CsvSource({ "https://github.com/a/b/blob/c/MAINTAINERS,line 7,https://github.com/a/b/blob/c/MAINTAINERS#L7",
			"https://github.com/a/b/blob/c/MAINTAINERS,section KVM,https://github.com/a/b/blob/c/MAINTAINERS",
			"https://lwn.net/Articles/1/,virt/kvm/kvm_main.c,https://lwn.net/Articles/1/" })
	void placeElsewhereLeadsToTheSource(String url, String locator, String expected) {
		assertThat(SourceLinks.to(url, locator)).isEqualTo(expected);
	}

}
