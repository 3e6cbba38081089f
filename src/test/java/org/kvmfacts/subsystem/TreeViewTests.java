package org.kvmfacts.subsystem;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests how the tree of a section is read.
 */
class TreeViewTests {

	@ParameterizedTest
	@CsvSource({
			"git git://git.kernel.org/pub/scm/virt/kvm/kvm.git,git,https://git.kernel.org/pub/scm/virt/kvm/kvm.git,",
			"git https://github.com/kvm-x86/linux.git next,git,https://github.com/kvm-x86/linux.git,next",
			"git://git.kernel.org/pub/scm/virt/kvm/kvm.git queue,git,https://git.kernel.org/pub/scm/virt/kvm/kvm.git,queue",
			"quilt http://example.org/patches/,quilt,http://example.org/patches/," })
	void lineWhenReadBecomesALink(String line, String scm, String url, String branch) {
		assertThat(TreeView.parse(line)).isEqualTo(new TreeView(scm, url, branch));
	}

}
