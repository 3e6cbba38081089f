package org.kvmfacts.guard;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much one instance takes on.
 *
 * @param maximumConcurrent how many requests to the API are served at a time; fewer than
 * the web server has threads, so that some are left to refuse the others and to tell the
 * health (200 unless {@code server.tomcat.threads.max} says otherwise; as many as it
 * needs where they are virtual)
 * @param maximumBody how large the body of a request may be, though none has a use
 * @param maximumAddress how long path and query may be
 * @param maximumHeaders how long the headers may be, all together; the web server reads
 * no more than {@code server.max-http-request-header-size} of both
 */
@Validated
@ConfigurationProperties("kvmfacts.overload")
record OverloadProperties(@DefaultValue("100") @Min(1) int maximumConcurrent,
		@DefaultValue("8KB") @NotNull DataSize maximumBody, @DefaultValue("8KB") @NotNull DataSize maximumAddress,
		@DefaultValue("8KB") @NotNull DataSize maximumHeaders) {

}
