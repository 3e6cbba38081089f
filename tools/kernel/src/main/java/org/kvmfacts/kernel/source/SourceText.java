package org.kvmfacts.kernel.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads the text of a source file, up to a limit.
 */
final class SourceText {

	private SourceText() {
	}

	static String read(String path, InputStream content, int limit) throws IOException {
		byte[] bytes = content.readNBytes(limit + 1);
		if (bytes.length > limit) {
			throw new ToolException(path + ": larger than " + limit + " bytes");
		}
		return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n").replace('\r', '\n');
	}

}
