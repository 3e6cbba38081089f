package org.kvmfacts.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.kvmfacts.content.DataRevision;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What the index is made from and with: the content, and the code with its word lists.
 */
@Component
public class IndexVersion {

	private final String text;

	@Autowired
	IndexVersion(DataRevision revision) {
		this(revision.id() + " " + codeDigest());
	}

	public IndexVersion(String text) {
		this.text = text;
	}

	// The build writes it: the digest of all classes, scripts and word lists.
	private static String codeDigest() {
		try {
			return new ClassPathResource("META-INF/code-digest.txt").getContentAsString(StandardCharsets.UTF_8).strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public String toString() {
		return this.text;
	}

}
