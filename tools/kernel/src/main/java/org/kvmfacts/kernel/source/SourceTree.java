package org.kvmfacts.kernel.source;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The source of a kernel: a directory or an archive. Nothing is unpacked, and no link is
 * followed.
 */
public interface SourceTree {

	/**
	 * The largest file that is read; the largest one needed from the kernel has 0.9 MB.
	 */
	int LARGEST_FILE = 8 << 20;

	/**
	 * Visits all files.
	 * @param visitor the visitor
	 * @throws ToolException if the source is broken or unsafe
	 */
	void walk(SourceVisitor visitor);

	static SourceTree of(Path source) {
		if (Files.isDirectory(source)) {
			return new DirectoryTree(source);
		}
		if (!Files.isRegularFile(source)) {
			throw new ToolException(source + ": no such file or directory");
		}
		return new ArchiveTree(source, ArchiveLimits.DEFAULT);
	}

}
