package org.kvmfacts.guard;

import org.kvmfacts.api.InvalidSettingException;
import java.time.Duration;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the service goes.
 *
 * @param drain for how long requests are still served after readiness has been turned
 * off, so that a balancer can take note of it; less than
 * {@code spring.lifecycle.timeout-per-shutdown-phase}
 */
@Validated
@ConfigurationProperties("kvmfacts.shutdown")
record ShutdownProperties(@DefaultValue("0s") @NotNull Duration drain) {

	ShutdownProperties {
		InvalidSettingException.requireTime("kvmfacts.shutdown.drain", drain);
	}

}
