package org.kvmfacts.guard;

import org.kvmfacts.api.InvalidSettingException;
import java.time.Duration;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much one instance takes on.
 *
 * @param maximumConcurrent how many requests are worked on at a time
 * @param maximumConcurrentPerClient how many of one client are worked on or still being
 * sent to it, while others of it wait; fewer than the pool of the database has
 * connections
 * @param maximumBulk how many requests for everything at once are worked on and sent at a
 * time, at most half of them of one client
 * @param maximumConnectionsPerAddress how many connections one address has, be it a
 * client's or a proxy's; of {@code server.tomcat.max-connections}
 * @param longestRequest how long a request may take from its first byte to the last of
 * its response
 * @param maximumAddress how long path and query may be
 * @param maximumHeaders how long the headers may be, all together; the web server reads
 * no more than {@code server.max-http-request-header-size} of both
 */
@Validated
@ConfigurationProperties("kvmfacts.overload")
record OverloadProperties(@DefaultValue("100") @Min(1) int maximumConcurrent,
		@DefaultValue("4") @Min(1) int maximumConcurrentPerClient, @DefaultValue("4") @Min(1) int maximumBulk,
		@DefaultValue("128") @Min(1) int maximumConnectionsPerAddress,
		@DefaultValue("30s") @NotNull @DurationMin(seconds = 1) Duration longestRequest,
		@DefaultValue("8KB") @NotNull DataSize maximumAddress, @DefaultValue("8KB") @NotNull DataSize maximumHeaders) {

	OverloadProperties {
		InvalidSettingException.requireSize("kvmfacts.overload.maximum-address", maximumAddress, DataSize.ofBytes(1));
		InvalidSettingException.requireSize("kvmfacts.overload.maximum-headers", maximumHeaders, DataSize.ofBytes(1));
	}

}
