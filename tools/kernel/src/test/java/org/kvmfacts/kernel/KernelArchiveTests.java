package org.kvmfacts.kernel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kvmfacts.kernel.source.ArchiveLimits;
import org.kvmfacts.kernel.source.ArchiveTree;
import org.kvmfacts.kernel.source.SourceTree;
import org.kvmfacts.kernel.source.SourceVisitor;
import org.kvmfacts.kernel.source.ToolException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * Tests sources that are broken or malicious.
 */
class KernelArchiveTests {

	@TempDir
	private Path place;

	@ParameterizedTest
	@ValueSource(strings = { "linux-7.9/../../evil.c", "/etc/evil.c", "linux-7.9//evil.c", "linux-7.9/a\\..\\evil.c",
			"C:/evil.c", "../linux-7.9/evil.c" })
	void seedWhenAnEntryLeadsOutOfTheArchiveIsRefused(String name) throws IOException {
		refuses(archive((tar) -> MadeUpKernel.put(tar, name, "")), "leads out of it");
	}

	@Test
	void seedWhenThereAreSeveralRootsIsRefused() throws IOException {
		refuses(archive((tar) -> MadeUpKernel.put(tar, "other/file.c", "")), "more than one directory");
	}

	@Test
	void seedWhenAFileIsThereTwiceIsRefused() throws IOException {
		refuses(archive((tar) -> MadeUpKernel.put(tar, "linux-7.9/virt/kvm/main.c", "")), "more than once");
	}

	@ParameterizedTest
	@ValueSource(bytes = { TarConstants.LF_SYMLINK, TarConstants.LF_LINK, TarConstants.LF_FIFO, TarConstants.LF_CHR })
	void seedWhenAWantedFileIsALinkSkipsIt(byte type) throws IOException {
		Path archive = archive(
				(tar) -> MadeUpKernel.link(tar, "linux-7.9/virt/kvm/link.c", type, "linux-7.9/virt/kvm/main.c"));
		assertThat(seed(archive).out()).contains("6 files");
	}

	@Test
	void seedWhenAnEntryIsSparseIsRefused() throws IOException {
		refuses(archive((tar) -> MadeUpKernel.link(tar, "linux-7.9/sparse", TarConstants.LF_GNUTYPE_SPARSE, "")),
				"has a sparse entry");
	}

	@Test
	void seedWhenADirectoryHasLinksStaysInside() throws IOException {
		Path source = new MadeUpKernel().directory(this.place);
		Path outside = Files.createDirectory(this.place.resolve("outside"));
		Files.writeString(outside.resolve("evil.c"), "// Copyright 2030 Evil\n");
		Files.createSymbolicLink(source.resolve("virt/kvm/evil.c"), outside.resolve("evil.c"));
		Files.createSymbolicLink(source.resolve("virt/kvm/evil"), outside);
		assertThat(seed(source).out()).contains("6 files");
	}

	@Test
	void walkWhenAnArchiveIsLargerThanAllowedIsRefused() throws IOException {
		refuses(new ArchiveLimits(4096, 100, 4096, 4096), "more than 4096 bytes");
	}

	@Test
	void walkWhenThereAreMoreEntriesThanAllowedIsRefused() throws IOException {
		refuses(new ArchiveLimits(1 << 20, 3, 4096, 4096), "more than 3 entries");
	}

	@Test
	void walkWhenAWantedFileIsLargerThanAllowedIsRefused() throws IOException {
		refuses(new ArchiveLimits(1 << 20, 100, 4096, 100), "MAINTAINERS: larger than 100 bytes");
	}

	@Test
	void walkWhenANameIsLongerThanAllowedIsRefused() throws IOException {
		Path archive = archive((tar) -> MadeUpKernel.put(tar, "linux-7.9/" + "x".repeat(5000), ""));
		assertThatExceptionOfType(ToolException.class)
			.isThrownBy(
					() -> new ArchiveTree(archive, new ArchiveLimits(1 << 20, 100, 4096, 4096)).walk(new Everything()))
			.withMessageContaining("description is too long");
	}

	@Test
	void seedWhenASourceIsNoneIsRefused() throws IOException {
		refuses(Files.writeString(this.place.resolve("a.tar.xz"), "Hello ".repeat(1000)), "not a complete tar archive");
		refuses(Files.write(this.place.resolve("b.tar.xz"), new byte[] { (byte) 0xfd, '7', 'z', 'X', 'Z', 0, 1 }),
				"not a complete tar archive");
		refuses(Files.createFile(this.place.resolve("empty.tar")), "no MAINTAINERS");
		refuses(this.place.resolve("absent.tar"), "no such file");
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 12, 100, 700 })
	void seedWhenAnArchiveIsTruncatedIsRefused(int missing) throws IOException {
		refuses(truncated(new MadeUpKernel().tarXz(this.place.resolve("linux.tar.xz")), missing), "not a complete");
		refuses(truncated(new MadeUpKernel().tarGz(this.place.resolve("linux.tar.gz")), missing), "not a complete");
	}

	@Test
	void seedWhenATarEndsWithinAFileIsRefused() throws IOException {
		Path tar = new MadeUpKernel().tar(this.place.resolve("linux.tar"));
		Files.write(tar, Arrays.copyOf(Files.readAllBytes(tar), 2000));
		refuses(tar, "not a complete");
	}

	@Test
	void seedWhenThereIsNothingAboutKvmIsRefused() throws IOException {
		refuses(new MadeUpKernel().without("MAINTAINERS").tar(this.place.resolve("a.tar")), "no MAINTAINERS");
		refuses(new MadeUpKernel().with("MAINTAINERS", "NETWORKING\nF:\tnet/\n").tar(this.place.resolve("b.tar")),
				"no section about KVM");
		refuses(new MadeUpKernel().with("MAINTAINERS", "F:\t" + "*a".repeat(1000)).tar(this.place.resolve("c.tar")),
				"more than 1000 characters");
	}

	@Test
	void walkWhenBytesAreWrongSaysSoOrGoesOn() throws IOException {
		byte[] whole = Files.readAllBytes(new MadeUpKernel().tar(this.place.resolve("linux.tar")));
		Random random = new Random(1);
		for (int i = 0; i < 500; i++) {
			byte[] wrong = whole.clone();
			int header = 512 * random.nextInt(whole.length / 512);
			for (int j = 0; j < 4; j++) {
				wrong[header + random.nextInt(512)] = (byte) random.nextInt(256);
			}
			Path tar = Files.write(this.place.resolve("wrong.tar"), wrong);
			assertThatNoException().isThrownBy(() -> walk(tar));
		}
	}

	private static void walk(Path tar) {
		try {
			SourceTree.of(tar).walk(new Everything());
		}
		catch (ToolException ex) {
			assertThat(ex).hasMessageStartingWith(tar.toString());
		}
	}

	private Path archive(MadeUpKernel.Extra extra) throws IOException {
		return new MadeUpKernel().tar(this.place.resolve("linux.tar"), extra);
	}

	private static Path truncated(Path archive, int missing) throws IOException {
		byte[] bytes = Files.readAllBytes(archive);
		return Files.write(archive, Arrays.copyOf(bytes, bytes.length - missing));
	}

	private ToolRun seed(Path source) {
		return ToolRun.of("seed", source, "7.9", this.place.resolve("out.sql"));
	}

	private void refuses(Path source, String message) {
		ToolRun run = seed(source);
		assertThat(run.err()).contains(message).hasLineCount(1);
		assertThat(run.status()).isEqualTo(2);
		assertThat(this.place).isDirectoryNotContaining("glob:**out.sql*");
	}

	private void refuses(ArchiveLimits limits, String message) throws IOException {
		Path archive = new MadeUpKernel().tarXz(this.place.resolve("linux.tar.xz"));
		assertThatExceptionOfType(ToolException.class)
			.isThrownBy(() -> new ArchiveTree(archive, limits).walk(new Everything()))
			.withMessageContaining(message);
	}

	/**
	 * Wants every file.
	 */
	private static final class Everything implements SourceVisitor {

		@Override
		public boolean wants(String path) {
			return true;
		}

		@Override
		public void read(String path, String text) {
			assertThat(path).doesNotStartWith("/");
		}

	}

}
