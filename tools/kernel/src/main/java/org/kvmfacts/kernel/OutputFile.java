package org.kvmfacts.kernel;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.kvmfacts.kernel.source.ToolException;

/**
 * The file for a script, which is written completely or not at all.
 *
 * @param path the file
 * @param force whether an existing file may be replaced
 */
record OutputFile(Path path, boolean force) {

	/**
	 * Checks early, before the long work.
	 */
	void check() {
		if (!this.force && Files.exists(this.path)) {
			throw new ToolException(this.path + ": exists already; --force replaces it");
		}
		if (!Files.isDirectory(directory())) {
			throw new ToolException(directory() + ": no such directory");
		}
	}

	void write(String text) {
		try {
			Path temporary = directory()
				.resolve("." + this.path.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
			try {
				Files.writeString(temporary, text, StandardOpenOption.CREATE_NEW);
				move(temporary);
			}
			finally {
				Files.deleteIfExists(temporary);
			}
		}
		catch (IOException ex) {
			throw new ToolException(this.path + ": cannot be written (" + ex.getMessage() + ")");
		}
	}

	private void move(Path temporary) throws IOException {
		if (!this.force && Files.exists(this.path)) {
			throw new FileAlreadyExistsException(this.path.toString());
		}
		Files.move(temporary, this.path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	private Path directory() {
		Path parent = this.path.toAbsolutePath().getParent();
		return (parent != null) ? parent : this.path.toAbsolutePath();
	}

}
