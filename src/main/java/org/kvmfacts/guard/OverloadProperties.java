package org.kvmfacts.guard;

import java.time.Duration;

import jakarta.validation.constraints.Min;
import org.hibernate.validator.constraints.time.DurationMin;
import org.kvmfacts.api.InvalidSettingException;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much work one instance accepts.
 *
 * @param maximumConcurrent how many requests are worked on at a time
 * @param maximumConcurrentPerClient how many requests of one client are worked on while
 * its others wait; fewer than the database pool has connections. Responses that it does
 * not read are limited by its connections
 * @param maximumBulk how many bulk requests are worked on and sent at a time, at most
 * half of them from one client
 * @param maximumConnectionsPerAddress how many connections one address may have, whether
 * a client's or a proxy's; out of {@code server.tomcat.max-connections}
 * @param longestRequest how long a request may take from its first byte to the last of
 * its response
 * @param maximumAddress how long the path and query may be
 * @param maximumHeaders how long the headers may be in total; the web server reads at
 * most {@code server.max-http-request-header-size} of both together
 */
@Validated
@ConfigurationProperties("kvmfacts.overload")
record OverloadProperties(@DefaultValue("100") @Min(1) int maximumConcurrent,
		@DefaultValue("4") @Min(1) int maximumConcurrentPerClient, @DefaultValue("4") @Min(1) int maximumBulk,
		@DefaultValue("128") @Min(1) int maximumConnectionsPerAddress,
		@DefaultValue("30s") @DurationMin(seconds = 1) Duration longestRequest,
		@DefaultValue("8KB") DataSize maximumAddress, @DefaultValue("8KB") DataSize maximumHeaders) {

	OverloadProperties {
		InvalidSettingException.requireSize("kvmfacts.overload.maximum-address", maximumAddress, DataSize.ofBytes(1));
		InvalidSettingException.requireSize("kvmfacts.overload.maximum-headers", maximumHeaders, DataSize.ofBytes(1));
	}

}
