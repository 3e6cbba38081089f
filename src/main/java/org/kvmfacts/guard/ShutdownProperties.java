package org.kvmfacts.guard;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.time.DurationMin;
import org.kvmfacts.api.InvalidSettingException;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the service shuts down.
 *
 * @param drain how long requests are still served after readiness is turned off, so that
 * a load balancer notices, in addition to
 * {@code spring.lifecycle.timeout-per-shutdown-phase}
 */
@Validated
@ConfigurationProperties("kvmfacts.shutdown")
record ShutdownProperties(
		@DefaultValue("0s") @NotNull @DurationMin(message = InvalidSettingException.TIME) Duration drain) {

}
