package org.kvmfacts.kernel.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * A kernel source in a tar archive, compressed by xz, gzip or not at all, as its first
 * bytes show.
 *
 * @param file the archive
 * @param limits how much it may hold
 */
public record ArchiveTree(Path file, ArchiveLimits limits) implements SourceTree {

	private static final byte[] XZ = { (byte) 0xfd, '7', 'z', 'X', 'Z', 0 };

	private static final byte[] GZIP = { 0x1f, (byte) 0x8b };

	/** In KiB; four times what xz -9 needs. */
	private static final int XZ_MEMORY = 256 << 10;

	@Override
	public void walk(SourceVisitor visitor) {
		try (InputStream packed = new BufferedInputStream(Files.newInputStream(this.file), 1 << 16);
				LimitedInputStream unpacked = new LimitedInputStream(unpack(packed), this.limits.bytes());
				TarArchiveInputStream tar = new TarArchiveInputStream(unpacked)) {
			new ArchiveWalk(tar, unpacked, this.limits, visitor).run();
			if (!visitor.isDone()) {
				unpacked.transferTo(OutputStream.nullOutputStream());
			}
		}
		catch (ToolException ex) {
			throw new ToolException(this.file + ": " + ex.getMessage());
		}
		catch (IOException | IllegalArgumentException ex) {
			throw new ToolException(this.file + ": not a complete tar archive, plain or compressed by xz or gzip");
		}
	}

	private static InputStream unpack(InputStream packed) throws IOException {
		packed.mark(XZ.length);
		byte[] start = packed.readNBytes(XZ.length);
		packed.reset();
		if (Arrays.equals(start, XZ)) {
			return new XZInputStream(packed, XZ_MEMORY);
		}
		return Arrays.equals(Arrays.copyOf(start, GZIP.length), GZIP) ? new GZIPInputStream(packed, 1 << 16) : packed;
	}

}
