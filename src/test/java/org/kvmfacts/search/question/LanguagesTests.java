package org.kvmfacts.search.question;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests which texts are taken for English.
 */
class LanguagesTests {

	private final Languages languages = new Languages();

	@ParameterizedTest
	@ValueSource(strings = { "KVM maximum vCPUs per guest", "sean vs marc 6.19", "azure host os hypervisor",
			"AI found vulnerability kernel embargo", "Christoffer Dall leaves KVM", "kvm x86 no 1 guy",
			"kvm loc x86 arm64 s390", "kvm gpl lgpl mit", "kvm ibm z s390x", "kvm hugepages 1G vs 2M performance",
			"nested virt intel amd s390 arm64 default", "sev es snp tdx linux versions", "Who is 陈华才 in KVM?",
			"Radim Krčmář maintained KVM." })
	void textWhenAnEnglishWordIsForeignTooIsEnglish(String text) {
		assertThat(this.languages.isEnglish(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Was ist KVM?", "Wem gehört KVM?", "Qu'est-ce que la KVM?", "¿Cuál es la ventaja de KVM?",
			"Chi possiede KVM?", "Wie is de eigenaar van KVM?", "Quem é o dono do KVM?", "Vem äger KVM?",
			"Größe Besitzer Lizenz KVM", "KVMの説明として正しくないものを選びなさい", "谁拥有KVM？", "Red Hat 拥有 KVM 吗？" })
	void textInAnotherLanguageIsNotEnglish(String text) {
		assertThat(this.languages.isEnglish(text)).isFalse();
	}

}
