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
 * Tests what the seed script of a release counts, and that it loads.
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
		assertThat(run.err().lines()).containsExactly("unknown release, not in db/kernel/releases.tsv: 7.9",
				"unknown person, not in db/seed/V13__people.sql: ('zoe-j-exaemple', 'Zoë J. Exämple')");
		assertThat(run.status()).isZero();
		assertThat(run.out()).contains("2 sections, 6 files, 7 notices");
		assertThat(Files.readString(this.script)).contains("""
				insert into kernel_file (release_id, path, area, architecture, lines, spdx) values
				('7.9', 'arch/um/include/asm/kvm_para.h', 'kernel', 'um', 1, null),
				('7.9', 'arch/x86/kvm/fpu.S', 'kernel', 'x86', 5, null),
				('7.9', 'include/uapi/linux/kvm.h', 'kernel', 'generic', 1, 'GPL-2.0 WITH Linux-syscall-note'),
				('7.9', 'tools/kvm/stat', 'tools', 'generic', 1, null),
				('7.9', 'virt/kvm/main.c', 'kernel', 'generic', 9, 'GPL-2.0-only'),
				('7.9', 'virt/kvm/sub/Kconfig', 'kernel', 'generic', 2, 'GPL-2.0');
				""");
	}

	@Test
	void seedWhenNoticesNameSeveralHoldersHasARowForEach() throws IOException {
		seed(new MadeUpKernel().directory(this.place));
		assertThat(Files.readString(this.script)).endsWith(
				"""

						insert into copyright_notice (release_id, path, position, organisation_id, holder, first_year, last_year, origin) values
						('7.9', 'arch/x86/kvm/fpu.S', 1, null, 'Alexander Graf', 2010, 2010, false),
						('7.9', 'arch/x86/kvm/fpu.S', 2, null, 'Fabrice Bellard', 2011, 2011, false),
						('7.9', 'arch/x86/kvm/fpu.S', 3, 'ibm', 'IBM Corp', 2008, 2008, false),
						('7.9', 'tools/kvm/stat', 1, 'red-hat', 'Red Hat', 2001, 2001, false),
						('7.9', 'virt/kvm/main.c', 1, 'qumranet', 'Qumranet, Inc', 2006, 2006, false),
						('7.9', 'virt/kvm/main.c', 2, 'red-hat', 'Red Hat, Inc', 2010, 2014, false),
						('7.9', 'virt/kvm/main.c', 3, 'virtual-open-systems', 'Virtual Open Systems and Columbia University', 2012, 2012, false),
						('7.9', 'virt/kvm/main.c', 4, 'columbia-university', 'Virtual Open Systems and Columbia University', 2012, 2012, false);
						""");
	}

	@Test
	void seedWhenMaintainersAreReadKeepsNoAddress() throws IOException {
		seed(new MadeUpKernel().directory(this.place));
		assertThat(Files.readString(this.script)).doesNotContain("@")
			.contains("('kvm', '7.9', 'git git://example.org/kvm.git'),\n('kvm-x86', '7.9', null);")
			.contains("('kvm-x86', '7.9', 2, 'Odd fixes (32-bit)');")
			.contains("('kvm', '7.9', 1, 'kvm.vger.kernel.org');")
			.contains("('7.9', 7009, false, null, null, 'linux-7-9');")
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
	void seedWhenScriptIsRunAddsTheRelease() throws IOException {
		seed(new MadeUpKernel().with("virt/kvm/odd.c", "/* Copyright 2020 'Intel' ${odd} \\ */").directory(this.place));
		Files.writeString(this.place.resolve("seed/V899__what_it_refers_to.sql"), """
				insert into source (id, title, publisher, kind, rank, url) values
				('linux-7-9', 'Linux 7.9', 'Linux', 'kernel-source', 'primary', 'https://example.org/');
				insert into person (id, name) values ('zoe-j-exaemple', 'Zoë J. Exämple');
				""");
		try (Content content = Content.load(Path.of("db/migration"), Path.of("db/seed"), this.place.resolve("seed"))) {
			assertThat(content.checks("7.9")).isEmpty();
			assertThat(rows(content, "select source_id from kernel_release order by position desc limit 2"))
				.containsExactly("linux-7-9", "linux-7-3");
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
			.contains("('7.9', 'virt/kvm/new.c', 1, null, 'New Firm', 2030, 2030, false)");
	}

	@Test
	void seedWhenADomainOrSectionIsUnknownListsIt() throws IOException {
		String text = MadeUpKernel.MAINTAINERS.replace("sean@google.com", "sean@new.example")
			.replace("NETWORKING", "KVM X86 NEW (KVM/new)");
		ToolRun run = seed(new MadeUpKernel().with("MAINTAINERS", text).without("net/core.c").directory(this.place));
		assertThat(run.status()).isZero();
		assertThat(run.err().lines()).contains("unknown mail domain, not in db/kernel/domains.tsv: example.org",
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
