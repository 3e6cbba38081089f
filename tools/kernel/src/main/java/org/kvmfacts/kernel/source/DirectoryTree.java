package org.kvmfacts.kernel.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A kernel source in a directory.
 *
 * @param root the directory
 */
record DirectoryTree(Path root) implements SourceTree {

	@Override
	public void walk(SourceVisitor visitor) {
		try {
			Files.walkFileTree(this.root.toRealPath(), new Walk(this.root.toRealPath(), visitor));
		}
		catch (IOException ex) {
			throw new ToolException(this.root + ": cannot be read (" + ex.getMessage() + ")");
		}
	}

	/**
	 * Shows regular files to a visitor; the walk does not follow links.
	 */
	private static final class Walk extends SimpleFileVisitor<Path> {

		private final Path root;

		private final SourceVisitor visitor;

		Walk(Path root, SourceVisitor visitor) {
			this.root = root;
			this.visitor = visitor;
		}

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
			String path = this.root.relativize(file).toString().replace('\\', '/');
			if (attributes.isRegularFile() && this.visitor.wants(path)) {
				try (InputStream content = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
					this.visitor.read(path, SourceText.read(path, content, LARGEST_FILE));
				}
			}
			return this.visitor.isDone() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
		}

	}

}
