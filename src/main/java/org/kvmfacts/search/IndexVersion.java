package org.kvmfacts.search;

import org.kvmfacts.api.CodeDigest;
import org.kvmfacts.api.DataRevision;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * What the index is made from and with: the content, and the code with its word lists.
 */
@Component
class IndexVersion {

	private final String text;

	@Autowired
	IndexVersion(DataRevision revision) {
		this(revision.id() + " " + CodeDigest.read());
	}

	IndexVersion(String text) {
		this.text = text;
	}

	@Override
	public String toString() {
		return this.text;
	}

}
