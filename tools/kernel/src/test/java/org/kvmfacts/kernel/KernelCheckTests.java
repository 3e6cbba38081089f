package org.kvmfacts.kernel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the checks of facts on a source.
 */
class KernelCheckTests {

	@TempDir
	private Path place;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			maintainer  | KERNEL VIRTUAL MACHINE (KVM)             | Paolo Bonzini
			reviewer    | KERNEL VIRTUAL MACHINE (KVM)             | Zoë J. Exämple
			status      | KERNEL VIRTUAL MACHINE FOR X86 (KVM/x86) | Odd fixes (32-bit)
			licence     | virt/kvm/sub/Kconfig                     | GPL-2.0
			notice      | arch/x86/kvm/fpu.S                       | Fabrice Bellard
			file-exists | net/core.c                               |
			file-exists | virt/kvm                                 |
			file-absent | virt/kv                                  |
			text        | virt/kvm/main.c                          | kept here, broken into  lines.
			text        | virt/kvm/sub/Kconfig                     | # SPDX-License-Identifier: GPL-2.0 config KVM_SUB
			text        | MAINTAINERS                              | git git://example.org/kvm.git
			""")
	void checkWhenTheSourceSaysSoPasses(String kind, String where, String expected) throws IOException {
		Result result = check(new Check("made-up", CheckKind.of(kind), where, expected));
		assertThat(result.out()).isEqualTo("1 checks of 1 facts, 0 failed\n");
		assertThat(result.status()).isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					maintainer  | KERNEL VIRTUAL MACHINE (KVM) | Some Body | the maintainer "Some Body", found Paolo Bonzini
					reviewer    | KVM X86 Xen (KVM/Xen)        | Some Body | the reviewer "Some Body", found no such section
					status      | KERNEL VIRTUAL MACHINE (KVM) | Orphan    | the status "Orphan", found Supported
					licence     | arch/x86/kvm/fpu.S           | MIT       | the licence "MIT", found none
					notice      | arch/x86/kvm/fpu.S           | Intel | the notice "Intel", found Alexander Graf; Fabrice Bellard; IBM Corp
					file-exists | virt/kvm/absent.c            |           | it to exist, found no such file
					file-absent | arch/x86                     |           | no such file, found it
					text        | virt/kvm/main.c              | other     | the text "other", found no such text
					text        | virt/kvm/absent.c            | other     | the text "other", found no such file
					""")
	void checkWhenTheSourceSaysOtherwiseTellsWhatItFound(String kind, String where, String expected, String message)
			throws IOException {
		Result result = check(new Check("made-up", CheckKind.of(kind), where, expected));
		assertThat(result.out())
			.isEqualTo("made-up: in " + where + " expected " + message + "\n1 checks of 1 facts, 1 failed\n");
		assertThat(result.status()).isEqualTo(1);
	}

	@Test
	void checkWhenAskedWritesTheResultOfEachFact() throws IOException {
		check(new Check("one", CheckKind.FILE_EXISTS, "net/core.c", null),
				new Check("one", CheckKind.FILE_ABSENT, "net/core.c", null),
				new Check("two", CheckKind.FILE_EXISTS, "net/core.c", null));
		assertThat(this.place.resolve("out.sql")).content().endsWith("""
				insert into fact_check_result (fact_id, release_id, result) values
				('one', '7.9', 'failed'),
				('two', '7.9', 'passed');
				""");
	}

	@Test
	void checkWhenTheChecksAreOfAnotherReleaseWritesThoseThatHold() throws IOException {
		check(List.of("--as", "7.8"), new Check("one", CheckKind.FILE_EXISTS, "net/core.c", null),
				new Check("one", CheckKind.TEXT, "virt/kvm/main.c", "int kvm_main;"),
				new Check("two", CheckKind.FILE_ABSENT, "net/core.c", null));
		assertThat(this.place.resolve("out.sql")).content().endsWith("""
				insert into fact_check (fact_id, release_id, position, kind, place, expected) values
				('one', '7.9', 1, 'file-exists', 'net/core.c', null),
				('one', '7.9', 2, 'text', 'virt/kvm/main.c', 'int kvm_main;');

				insert into fact_check_result (fact_id, release_id, result) values
				('one', '7.9', 'passed');
				""");
	}

	@Test
	void checkWhenItCannotBeDoneSaysWhy() throws IOException {
		Path source = new MadeUpKernel().without("MAINTAINERS").directory(this.place);
		assertThat(ToolRun.of("check", source, "7.9").err()).isEqualTo("There are no checks for the release 7.9.\n");
		assertThat(ToolRun.of("check", source, "6.12").err()).contains("no MAINTAINERS");
		assertThat(ToolRun.of("check", source, "6.12").status()).isEqualTo(2);
	}

	@Test
	void checkWhenTheContentIsHeldAgainstAnEmptySourceNamesEveryFactThatFails() throws IOException {
		ToolRun run = ToolRun.of("check", new MadeUpKernel().directory(this.place), "6.12");
		assertThat(run.status()).isEqualTo(1);
		assertThat(run.out().lines().collect(Collectors.toList()))
			.contains("seven-ports-in-6-12: in arch/arm64/kvm/Kconfig expected it to exist, found no such file");
	}

	@ParameterizedTest
	@CsvSource({ "seed", "seed a 7.9", "seed a 7.9 b --unknown", "fix a 7.9 b", "seed a 7.9/x b", "check a 7.9 --as",
			"check a 7.9 --as 7" })
	void runWhenTheCommandLineIsWrongSaysHowItGoes(String line) {
		ToolRun run = ToolRun.of((Object[]) line.split(" "));
		assertThat(run.status()).isEqualTo(2);
		assertThat(run.err()).containsAnyOf("usage: seed", "not a kernel release");
	}

	private Result check(Check... checks) throws IOException {
		return check(List.of(), checks);
	}

	private Result check(List<String> options, Check... checks) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Path source = new MadeUpKernel().directory(this.place);
		List<String> words = new ArrayList<>(
				List.of("check", source.toString(), "7.9", this.place.resolve("out.sql").toString()));
		words.addAll(options);
		Arguments arguments = Arguments.of(words.toArray(String[]::new));
		int status = new CheckCommand(new PrintStream(out, true, StandardCharsets.UTF_8)).run(arguments,
				List.of(checks));
		assertThat(Files.readString(this.place.resolve("out.sql"))).contains("fact_check_result");
		return new Result(status, out.toString(StandardCharsets.UTF_8));
	}

	/**
	 * The outcome of checks.
	 *
	 * @param status the exit status
	 * @param out what was reported
	 */
	private record Result(int status, String out) {

	}

}
