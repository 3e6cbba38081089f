package org.kvmfacts.claim;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kvmfacts.claim.ClaimChecker.Finding;
import org.kvmfacts.claim.ClaimChecker.Verdict;
import org.kvmfacts.search.index.Analyser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests how claims are compared with a few statements.
 */
class ClaimCheckerTests {

	private static final ClaimChecker CHECKER = new ClaimChecker(new Analyser(), Stream
		.of("fact/bought|supported|The vendor Red Hat bought Qumranet in 2008.",
				"fact/short|supported|Red Hat bought Qumranet in 2008.",
				"fact/merged|supported|KVM was merged in Linux 2.6.20.",
				"fact/nobody|supported|Nobody owns KVM as a whole.",
				"fact/native|supported|KVM does not translate guest code.",
				"fact/papers|supported|Copyright assignments are neither required nor requested.",
				"fact/written|supported|Avi Kivity created KVM at Qumranet, which hired him.",
				"fact/maybe|supported|Oracle might buy a hypervisor of Citrix.",
				"fact/all|contradicted|Red Hat owns all copyrights in KVM.",
				"fact/trend|opinion|An analyst sees containers replace virtual machines everywhere.")
		.map((line) -> line.split("\\|"))
		.map((parts) -> new Statement(parts[2], parts[0], Verdict.valueOf(parts[1].toUpperCase(Locale.ROOT)), null))
		.toList());

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Qumranet was bought by Red Hat.                    | fact/short
			KVM was merged.                                    | fact/merged
			KVM doesn't translate guest code.                  | fact/native
			No company owns KVM.                               | fact/nobody
			Qumranet hired him.                                | fact/written
			Copyright assignments are not requested.           | fact/papers
			""")
	void claimWhenStatedIsSupported(String claim, String id) {
		expect(claim, Verdict.SUPPORTED, id);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Red Hat did not buy Qumranet.                      | fact/short
			KVM was merged by nobody.                          | fact/merged
			KVM translates guest code.                         | fact/native
			Copyright assignments are requested.               | fact/papers
			Copyright assignments are required.                | fact/papers
			KVM is owned by Oracle.                            | fact/nobody
			Qumranet bought Red Hat.                           | fact/short
			Red Hat was bought by Qumranet in 2008.            | fact/short
			Red Hat bought Qumranet in 2011.                   | fact/short
			KVM was merged in Linux 2.6.21.                    | fact/merged
			IBM bought Qumranet in 2008.                       | fact/short
			Red Hat owns all the copyrights in KVM.            | fact/all
			""")
	void claimWhenDeniedSwappedOrOfAnotherNameOrNumberIsContradicted(String claim, String id) {
		expect(claim, Verdict.CONTRADICTED, id);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			If Red Hat bought Qumranet in 2008, it paid.       | UNKNOWN
			Oracle will buy a hypervisor of Citrix in 2030.    | UNKNOWN
			Red Hat does not own all copyrights in KVM.        | UNKNOWN
			Neither Red Hat nor IBM owns all copyrights in KVM. | UNKNOWN
			Novell bought Xen.                                 | UNKNOWN
			KVM was posted in May.                             | UNKNOWN
			KVM is the best since 2008.                        | UNKNOWN
			It is.                                             | UNKNOWN
			''                                                 | UNKNOWN
			KVM is the best of all.                            | OPINION
			KVM may become common.                             | OPINION
			""")
	void claimWhenNotCoveredIsUnknownOrAnOpinion(String claim, Verdict verdict) {
		expect(claim, verdict, null);
	}

	@Test
	void claimWhenItRepeatsAnOpinionIsThatOpinion() {
		expect("Containers replace virtual machines everywhere, an analyst sees.", Verdict.OPINION, "fact/trend");
	}

	@Test
	void claimWhenNothingIsStatedIsUnknown() {
		assertThat(new ClaimChecker(new Analyser(), List.of()).check("Red Hat bought Qumranet.").verdict())
			.isEqualTo(Verdict.UNKNOWN);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Red Hat bought the small and young start-up Qumranet.        | UNKNOWN
			Red Hat bought the small young start-up Qumranet.            | SUPPORTED
			The founder of Red Hat bought Qumranet.                      | UNKNOWN
			In 2008, Red Hat bought Qumranet.                            | SUPPORTED
			Red Hat and Novell bought Qumranet.                          | UNKNOWN
			Red Hat might have bought Qumranet.                          | UNKNOWN
			Red Hat did not buy Qumranet.                                | CONTRADICTED
			Red Hat did not buy Qumranet for desktop software of Israel. | UNKNOWN
			Red Hat never did not buy Qumranet.                          | SUPPORTED
			""")
	void statementSaysTheSameUnlessWordsAroundItChangeTheSense(String statement, Verdict verdict) {
		ClaimChecker checker = new ClaimChecker(new Analyser(),
				List.of(new Statement(statement, "fact/x", Verdict.SUPPORTED, null)));
		assertThat(checker.check("Red Hat bought Qumranet.").verdict()).isEqualTo(verdict);
	}

	// Who, what, when, how many and how far have to be the same.
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Nobody needs permission to run KVM.                    | Google runs KVM.
			Nobody has to hand over copyright.                     | Intel hands over copyright.
			No company owns KVM: copyright in KVM is divided.      | Google owns copyright in KVM.
			Avi Kivity started KVM.                                | Qumranet founded KVM.
			In Linux 7.3 KVM has 15 maintainers.                   | In Linux 7.2 KVM has 15 maintainers.
			In Linux 5.10 KVM x86 has one maintainer.              | In Linux 5.10 KVM has seven maintainers.
			Linux 6.12 has seven ports.                            | Linux 7.3 has seven ports.
			Linux 6.12 cannot run guests.                          | Linux can run guests.
			OpenStack uses KVM by default.                         | OpenStack uses only KVM.
			A host can run several guests.                         | A host can run one guest.
			Every patch needs a line.                              | Every patch needs two lines.
			The code is under GPL version 2.                       | The code is under GPL version 2 or later.
			Nine of the 15 maintainers are at Red Hat.             | 15 maintainers are at Red Hat.
			Nesting is off by default.                             | Nesting is on by default.
			Red Hat had a product.                                 | Red Hat has a product.
			KVM guests run Linux.                                  | KVM runs Linux.
			KVM uses virtio.                                       | KVM must use virtio.
			KVM uses virtio.                                       | KVM usually uses virtio.
			Red Hat was bought.                                    | It was bought.
			Google contributes most to KVM.                        | Google contributes most to Linux.
			""")
	void claimWhenSomethingElseIsStatedIsUnknown(String statement, String claim) {
		ClaimChecker checker = new ClaimChecker(new Analyser(),
				List.of(new Statement(statement, "fact/x", Verdict.SUPPORTED, null)));
		assertThat(checker.check(claim).verdict()).isEqualTo(Verdict.UNKNOWN);
	}

	private static void expect(String claim, Verdict verdict, @Nullable String id) {
		Finding finding = CHECKER.check(claim);
		assertThat(finding.verdict()).as(finding.toString()).isEqualTo(verdict);
		assertThat((finding.statement() != null) ? finding.statement().id() : null).isEqualTo(id);
	}

}
