package org.kvmfacts.search;

import org.hibernate.search.mapper.pojo.bridge.ValueBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.ValueBridgeToIndexedValueContext;
import org.kvmfacts.api.DataRevision;

import org.springframework.stereotype.Component;

/**
 * Marks every entry with the revision of the content that it was indexed from, so that an
 * index that outlives the service is known to be whole and of today.
 */
@Component
class RevisionBridge implements ValueBridge<String, String> {

	private final String revision;

	RevisionBridge(DataRevision revision) {
		this.revision = revision.id();
	}

	@Override
	public String toIndexedValue(String key, ValueBridgeToIndexedValueContext context) {
		return this.revision;
	}

}
