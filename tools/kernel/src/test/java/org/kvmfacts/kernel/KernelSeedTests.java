package org.kvmfacts.kernel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The seed script of a release: what is counted, and that it loads.
 */
class KernelSeedTests {

	@TempDir
	private Path place;

	private Path script;

	@BeforeEach
	void nameScript() throws IOException {
		this.script = Files.createDirectory(this.place.resolve("seed")).resolve("V900__kernel_7_9.sql");
	}

	@Test
	void seedWhenSourceIsADirectoryCountsWhatKvmClaims() throws IOException {
		ToolRun run = seed(new MadeUpKernel().directory(this.place));
		assertThat(run.err()).isEmpty();
		assertThat(run.status()).isZero();
		assertThat(run.out()).contains("2 sections, 5 files, 6 notices");
		assertThat(Files.readString(this.script)).contains("""
				insert into kernel_file (release_id, path, architecture, lines, spdx) values
				('7.9', 'arch/um/include/asm/kvm_para.h', 'um', 1, null),
				('7.9', 'arch/x86/kvm/fpu.S', 'x86', 5, null),
				('7.9', 'include/uapi/linux/kvm.h', 'generic', 1, 'GPL-2.0 WITH Linux-syscall-note'),
				('7.9', 'virt/kvm/main.c', 'generic', 9, 'GPL-2.0-only'),
				('7.9', 'virt/kvm/sub/Kconfig', 'generic', 2, 'GPL-2.0');
				""");
	}

	@Test
	void seedWhenNoticesNameSeveralHoldersHasARowForEach() throws IOException {
		seed(new MadeUpKernel().directory(this.place));
		assertThat(Files.readString(this.script)).endsWith(
				"""

						insert into copyright_notice (release_id, path, position, organisation_id, holder, first_year, last_year) values
						('7.9', 'arch/x86/kvm/fpu.S', 1, 'suse', 'Alexander Graf', 2010, 2010),
						('7.9', 'arch/x86/kvm/fpu.S', 2, null, 'Fabrice Bellard', 2011, 2011),
						('7.9', 'arch/x86/kvm/fpu.S', 3, 'ibm', 'IBM Corp', 2008, 2008),
						('7.9', 'virt/kvm/main.c', 1, 'qumranet', 'Qumranet, Inc', 2006, 2006),
						('7.9', 'virt/kvm/main.c', 2, 'red-hat', 'Red Hat, Inc', 2010, 2014),
						('7.9', 'virt/kvm/main.c', 3, 'virtual-open-systems', 'Virtual Open Systems and Columbia University', 2012, 2012),
						('7.9', 'virt/kvm/main.c', 4, 'columbia-university', 'Virtual Open Systems and Columbia University', 2012, 2012);
						""");
	}

	@Test
	void seedWhenMaintainersAreReadKeepsNoAddress() throws IOException {
		seed(new MadeUpKernel().directory(this.place));
		assertThat(Files.readString(this.script)).doesNotContain("@")
			.contains("('kvm', '7.9', 'git git://example.org/kvm.git'),\n('kvm-x86', '7.9', null);")
			.contains("('kvm-x86', '7.9', 2, 'Odd fixes (32-bit)');")
			.contains("('kvm', '7.9', 1, 'kvm.vger.kernel.org');")
			.contains("select 'zoe-j-exaemple', 'Zoë J. Exämple'")
			.contains("""
					('kvm', '7.9', 1, 'maintainer', 'paolo-bonzini', 'red-hat'),
					('kvm', '7.9', 2, 'reviewer', 'zoe-j-exaemple', null),
					('kvm-x86', '7.9', 1, 'maintainer', 'sean-christopherson', 'google');
					""");
	}

	@Test
	void seedWhenSourceIsPackedWritesTheSameScript() throws IOException {
		seed(new MadeUpKernel().directory(this.place));
		String expected = Files.readString(this.script);
		for (Path archive : List.of(new MadeUpKernel().tar(this.place.resolve("linux.tar")),
				new MadeUpKernel().tarGz(this.place.resolve("linux.tgz")),
				new MadeUpKernel().tarXz(this.place.resolve("linux.tar.xz")))) {
			Files.delete(this.script);
			assertThat(seed(archive).status()).isZero();
			assertThat(this.script).hasContent(expected);
		}
	}

	@Test
	void seedWhenScriptIsRunByFlywayAddsTheRelease() throws IOException {
		seed(new MadeUpKernel().with("virt/kvm/odd.c", "/* Copyright 2020 'Intel' ${odd} \\ */").directory(this.place));
		try (Content content = Content.load(Path.of("db/migration"), Path.of("db/seed"), this.place.resolve("seed"))) {
			assertThat(content.checks("7.9")).isEmpty();
			assertThat(rows(content,
					"select source_id, position - (select count(*) from kernel_release) from kernel_release "
							+ "where id = '7.9'"))
				.containsExactly("linux-7-9 0");
			assertThat(rows(content, "select name, id from person where id like 'zoe-%'"))
				.containsExactly("Zoë J. Exämple zoe-j-exaemple");
			assertThat(
					rows(content, "select holder, organisation_id from copyright_notice where path = 'virt/kvm/odd.c'"))
				.containsExactly("'Intel' ${odd} \\ intel");
		}
	}

	@Test
	void mappingsWhenReadNameWhatTheContentHas() {
		Mappings mappings = Mappings.load();
		List<String> organisations = new ArrayList<>(mappings.domains().values());
		mappings.holders().forEach((holder) -> organisations.add(holder.organisation()));
		organisations.removeAll(List.of(Mappings.INDIVIDUAL, Mappings.NONE));
		try (Content content = Content.ofProject()) {
			assertThat(content.checks("6.12")).isNotEmpty();
			assertThat(rows(content, "select id from organisation")).containsAll(organisations);
			assertThat(mappings.sections().values())
				.extracting((part) -> String.join(" ", part.subsystem(), part.heading(), part.name()))
				.containsExactlyInAnyOrderElementsOf(rows(content, "select id, section || ' ' || name from subsystem"));
		}
	}

	@Test
	void seedWhenAHolderIsUnknownWritesNothing() throws IOException {
		Path source = new MadeUpKernel().with("virt/kvm/new.c", "// Copyright 2030 New Firm <a@new.example>\n")
			.directory(this.place);
		ToolRun run = seed(source);
		assertThat(run.status()).isEqualTo(2);
		assertThat(run.err()).contains("unknown holder", "New Firm (virt/kvm/new.c)").doesNotContain("@");
		assertThat(this.script.getParent()).isEmptyDirectory();
	}

	@Test
	void seedWhenUnknownHoldersAreAllowedListsThem() throws IOException {
		Path source = new MadeUpKernel().with("virt/kvm/new.c", "// Copyright 2030 New Firm (a@new.example)\n")
			.directory(this.place);
		assertThat(seed(source, "--allow-unknown").status()).isZero();
		assertThat(Files.readString(this.script))
			.startsWith("-- unknown holder, not in db/kernel/holders.tsv: New Firm (virt/kvm/new.c)\n")
			.contains("('7.9', 'virt/kvm/new.c', 1, null, 'New Firm', 2030, 2030)");
	}

	@Test
	void seedWhenADomainOrSectionIsUnknownListsIt() throws IOException {
		String text = MadeUpKernel.MAINTAINERS.replace("sean@google.com", "sean@new.example")
			.replace("NETWORKING", "KVM X86 NEW (KVM/new)");
		ToolRun run = seed(new MadeUpKernel().with("MAINTAINERS", text).without("net/core.c").directory(this.place));
		assertThat(run.status()).isZero();
		assertThat(run.err().lines()).containsExactly("unknown mail domain, not in db/kernel/domains.tsv: example.org",
				"unknown mail domain, not in db/kernel/domains.tsv: new.example",
				"unknown section, not in db/kernel/sections.tsv: KVM X86 NEW (KVM/new)");
		assertThat(Files.readString(this.script)).contains("-- unknown section")
			.contains("('kvm-x86', '7.9', 1, 'maintainer', 'sean-christopherson', null)");
	}

	@Test
	void seedWhenScriptExistsNeedsForce() throws IOException {
		Path source = new MadeUpKernel().directory(this.place);
		Files.writeString(this.script, "mine");
		assertThat(seed(source).err()).contains("--force");
		assertThat(this.script).hasContent("mine");
		assertThat(seed(source, "--force").status()).isZero();
		assertThat(this.script).content().contains("kernel_file");
		assertThat(this.script.getParent()).isDirectoryNotContaining("glob:**.tmp");
	}

	private ToolRun seed(Path source, Object... options) {
		List<Object> args = new ArrayList<>(List.of("seed", source, "7.9", this.script));
		args.addAll(List.of(options));
		return ToolRun.of(args.toArray());
	}

	private static List<String> rows(Content content, String sql) {
		return content.rows(sql).stream().map((row) -> String.join(" ", row).strip()).toList();
	}

}
