package org.kvmfacts.kernel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.kernel.source.SourceTree;
import org.kvmfacts.kernel.source.SourceVisitor;
import org.kvmfacts.kernel.source.ToolException;

/**
 * The file MAINTAINERS, of which the sections about KVM are read.
 */
final class Maintainers {

	static final String FILE = "MAINTAINERS";

	private static final Pattern ABOUT_KVM = Pattern.compile("KERNEL VIRTUAL MACHINE\\b.*|KVM\\b.*");

	private static final Pattern TAGGED = Pattern.compile("[A-Z]:\t.*");

	private static final int LONGEST_LINE = 1000;

	private Maintainers() {
	}

	/**
	 * Reads the file of a kernel source.
	 * @param source the path of the source
	 * @param tree the source
	 * @return the sections about KVM
	 */
	static List<Section> of(Path source, SourceTree tree) {
		Finder finder = new Finder();
		tree.walk(finder);
		if (finder.text == null) {
			throw new ToolException(source + ": there is no MAINTAINERS in it");
		}
		return parse(finder.text);
	}

	static List<Section> parse(String text) {
		List<Section> sections = new ArrayList<>();
		Section current = null;
		for (String line : text.split("\n")) {
			if (line.length() > LONGEST_LINE) {
				throw new ToolException("MAINTAINERS: has a line of more than " + LONGEST_LINE + " characters");
			}
			if (TAGGED.matcher(line).matches()) {
				if (current != null) {
					current.lines().add(new Section.Line(line.substring(0, 1), line.substring(3).strip()));
				}
			}
			else if (!line.isBlank()) {
				current = ABOUT_KVM.matcher(line).matches() ? new Section(line, new ArrayList<>()) : null;
				if (current != null) {
					sections.add(current);
				}
			}
		}
		if (sections.isEmpty()) {
			throw new ToolException("MAINTAINERS: there is no section about KVM in it");
		}
		return sections;
	}

	/**
	 * Reads only that file.
	 */
	private static final class Finder implements SourceVisitor {

		private @Nullable String text;

		@Override
		public boolean wants(String path) {
			return path.equals(FILE);
		}

		@Override
		public void read(String path, String content) {
			this.text = content;
		}

		@Override
		public boolean isDone() {
			return this.text != null;
		}

	}

}
