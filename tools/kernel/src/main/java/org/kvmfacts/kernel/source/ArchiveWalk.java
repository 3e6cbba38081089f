package org.kvmfacts.kernel.source;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/**
 * One walk through the entries of an untrusted archive.
 */
class ArchiveWalk {

	private final TarArchiveInputStream tar;

	private final LimitedInputStream unpacked;

	private final ArchiveLimits limits;

	private final SourceVisitor visitor;

	private final Set<String> read = new HashSet<>();

	private @Nullable String root;

	private int entries;

	ArchiveWalk(TarArchiveInputStream tar, LimitedInputStream unpacked, ArchiveLimits limits, SourceVisitor visitor) {
		this.tar = tar;
		this.unpacked = unpacked;
		this.limits = limits;
		this.visitor = visitor;
	}

	void run() throws IOException {
		TarArchiveEntry entry = next();
		while (entry != null) {
			EntryPath path = EntryPath.of(entry.getName());
			if (path != null) {
				visit(entry, path);
			}
			if (this.visitor.isDone()) {
				return;
			}
			this.tar.skip(Long.MAX_VALUE);
			entry = next();
		}
	}

	private @Nullable TarArchiveEntry next() throws IOException {
		this.unpacked.allow(this.limits.header());
		TarArchiveEntry entry = this.tar.getNextEntry();
		this.unpacked.allowAll();
		if (entry != null && ++this.entries > this.limits.entries()) {
			throw new ToolException("has more than " + this.limits.entries() + " entries");
		}
		if (entry != null && entry.isSparse()) {
			throw new ToolException("has a sparse entry, which may unpack to any length");
		}
		return entry;
	}

	private void visit(TarArchiveEntry entry, EntryPath place) throws IOException {
		if (this.root == null) {
			this.root = place.root();
		}
		if (!place.root().equals(this.root)) {
			throw new ToolException("has more than one directory or file at its top level");
		}
		if (isPlainFile(entry) && !place.path().isEmpty() && this.visitor.wants(place.path())) {
			if (!this.read.add(place.path())) {
				throw new ToolException("has " + place.path() + " more than once");
			}
			this.visitor.read(place.path(), SourceText.read(place.path(), this.tar, this.limits.file()));
		}
	}

	private static boolean isPlainFile(TarArchiveEntry entry) {
		return entry.isFile() && !entry.isSymbolicLink() && !entry.isLink() && !entry.isFIFO()
				&& !entry.isCharacterDevice() && !entry.isBlockDevice();
	}

}
