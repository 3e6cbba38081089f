package org.kvmfacts.search.index;

import org.hibernate.search.mapper.pojo.bridge.ValueBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.ValueBridgeToIndexedValueContext;

import org.springframework.stereotype.Component;

/**
 * Marks every entry with the version of the index that it was made for, so that an index
 * that outlives the service is known to be whole and of today.
 */
@Component
class RevisionBridge implements ValueBridge<String, String> {

	private final String version;

	RevisionBridge(IndexVersion version) {
		this.version = version.toString();
	}

	@Override
	public String toIndexedValue(String key, ValueBridgeToIndexedValueContext context) {
		return this.version;
	}

}
