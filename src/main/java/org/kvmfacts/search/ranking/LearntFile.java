package org.kvmfacts.search.ranking;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.search.index.IndexVersion;
import org.kvmfacts.search.index.PreparedProperties;

import org.springframework.stereotype.Component;

/**
 * The file of what was learnt, if it is kept. It begins with the content and code that it
 * was learnt from and with.
 */
@Component
class LearntFile {

	private static final Log log = LogFactory.getLog(LearntFile.class);

	private final @Nullable Path file;

	private final String state;

	LearntFile(PreparedProperties prepared, IndexVersion version) {
		this.file = (prepared.directory() != null) ? prepared.directory().resolve("learnt") : null;
		this.state = version.toString();
	}

	/**
	 * Reads everything, in the order in which it was written.
	 * @return whether there was anything to read
	 */
	boolean read(List<Learnt> all) {
		if (this.file == null || !Files.exists(this.file)) {
			return false;
		}
		try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(this.file)))) {
			if (!in.readUTF().equals(this.state)) {
				return false;
			}
			for (Learnt each : all) {
				each.read(in);
			}
			return true;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("What was learnt cannot be read; remove " + this.file, ex);
		}
	}

	/**
	 * Keeps everything, where that is possible.
	 */
	void write(List<Learnt> all) {
		if (this.file == null) {
			return;
		}
		Path unfinished = this.file.resolveSibling("learnt.unfinished");
		try {
			Files.createDirectories(unfinished.getParent());
			write(all, unfinished);
			Files.move(unfinished, this.file, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			log.warn("What was learnt is not kept: " + ex);
		}
	}

	private void write(List<Learnt> all, Path path) throws IOException {
		try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path)))) {
			out.writeUTF(this.state);
			for (Learnt each : all) {
				each.write(out);
			}
		}
	}

}
