package org.kvmfacts.search.index;

import org.kvmfacts.api.cache.CodeDigest;
import org.kvmfacts.content.DataRevision;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * What the index is made from and with: the content, and the code with its word lists.
 */
@Component
public class IndexVersion {

	private final String text;

	@Autowired
	IndexVersion(DataRevision revision) {
		this(revision.id() + " " + CodeDigest.read());
	}

	public IndexVersion(String text) {
		this.text = text;
	}

	@Override
	public String toString() {
		return this.text;
	}

}
