package org.kvmfacts.guard;

import java.time.Duration;

import jakarta.validation.constraints.Min;
import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many requests one client may send to one instance.
 *
 * @param enabled whether there is a limit; turn it off where a gateway has one
 * @param requests how many requests a client may send in a window
 * @param window how long a window lasts, in whole seconds; the first begins with the
 * first request, and others follow it
 * @param maximumClients how many clients are tracked, to bound memory; one that is
 * dropped starts a new window
 */
@Validated
@ConfigurationProperties("kvmfacts.rate-limit")
record RateLimitProperties(@DefaultValue("true") boolean enabled, @DefaultValue("6000") @Min(1) long requests,
		@DefaultValue("1m") @DurationMin(seconds = 1) Duration window,
		@DefaultValue("50000") @Min(1) long maximumClients) {

}
