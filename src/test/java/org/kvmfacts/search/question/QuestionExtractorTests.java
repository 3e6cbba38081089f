package org.kvmfacts.search.question;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests how questions are extracted from messages.
 */
class QuestionExtractorTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "sorry for the noob question but whats kvm exactly|whats kvm exactly",
			"hmm, who owns KVM?|who owns KVM?", "my boss says red hat owns kvm. is that true?|red hat owns kvm?",
			"My boss says KVM costs money, is he right?|KVM costs money?",
			"I read somewhere that KVM is dead, any truth in it?|KVM is dead?",
			"A colleague claims that KVM was written by Red Hat. True?|KVM was written by Red Hat?",
			"KVM is free. Is it fast?|Is it fast?", "ELI5: what is KVM?|what is KVM?", "TL;DR what is KVM|what is KVM",
			"what is kvm eli5|what is kvm", "explain kvm like I'm five|explain kvm",
			"hi all, newbie here. what is kvm?|what is kvm?", "Dumb question: who owns KVM?|who owns KVM?",
			"Sorry if this is a silly question, but who owns KVM?|who owns KVM?",
			"Term of the day: What is KubeVirt?|What is KubeVirt?",
			"AWS announced a move from Xen. So, what is KVM?|what is KVM?",
			"hey can you tell me who owns kvm thanks|who owns kvm",
			"Can't figure out the difference between QEMU and KVM|the difference between QEMU and KVM",
			"so is proxmox just kvm with a gui or what|is proxmox just kvm with a gui",
			"May I presume that KVM is free?|KVM is free?", "Is it safe? If so, why?|Is it safe?",
			"Who uses KVM? AWS / Azure / Google|Who uses KVM?",
			"KVM is part of: Linux, Windows, macOS|What KVM is part of", "KVM requires:|What KVM requires",

			"Who owns KVM? a) Intel b) AMD|Who owns KVM?", "True or false: KVM is free.|KVM is free.",
			"Question: Who owns KVM then?|Who owns KVM then?", "thanks|thanks", "''|''", "Hello!|Hello!",
			"I read this yesterday. It was long. who owns kvm|I read this yesterday. It was long. who owns kvm",
			"Is KVM free? Who owns it?|Who owns it?",
			"At Qumranet, the company: who was first?|At Qumranet, the company: who was first?",
			"as we all would like to know: who owns it now?|who owns it now?" })
	void questionWhenFramedIsExtracted(String said, String asked) {
		assertThat(QuestionExtractor.of(said).question()).isEqualTo(asked);
	}

	@Test
	void questionWhenOnALineOfItsOwnIsExtracted() {
		assertThat(QuestionExtractor.of("Hi all\n\nWho owns KVM?\nRegards").question()).isEqualTo("Who owns KVM?");
	}

}
