package org.kvmfacts.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.kvmfacts.kernel.source.SourceVisitor;

/**
 * Gathers the files that the sections about KVM claim.
 */
class ClaimedFiles implements SourceVisitor {

	private final List<FilePattern> patterns;

	private final List<SourceFile> files = new ArrayList<>();

	ClaimedFiles(List<Section> sections) {
		this.patterns = sections.stream()
			.flatMap((section) -> section.patterns().stream())
			.map(FilePattern::of)
			.toList();
	}

	@Override
	public boolean wants(String path) {
		return SourceFile.isCounted(path) && this.patterns.stream().anyMatch((pattern) -> pattern.claims(path));
	}

	@Override
	public void read(String path, String text) {
		this.files.add(SourceFile.of(path, text));
	}

	/**
	 * The files, sorted by path.
	 */
	List<SourceFile> files() {
		return this.files.stream().sorted(Comparator.comparing(SourceFile::path)).toList();
	}

}
