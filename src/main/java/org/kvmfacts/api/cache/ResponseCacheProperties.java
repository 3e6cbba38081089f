package org.kvmfacts.api.cache;

import org.kvmfacts.api.InvalidSettingException;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Whether responses are cached in memory, and how much memory they may take.
 */
@ConfigurationProperties("kvmfacts.response-cache")
record ResponseCacheProperties(@DefaultValue("true") boolean enabled, @DefaultValue("16MB") DataSize maximumSize) {

	ResponseCacheProperties {
		InvalidSettingException.requireSize("kvmfacts.response-cache.maximum-size", maximumSize, DataSize.ofBytes(0));
	}

}
