package org.kvmfacts.guard;

import org.kvmfacts.api.InvalidSettingException;
import java.time.Duration;
import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which pages of other origins may read the API in a browser.
 *
 * @param allowedOrigins the origins, such as {@code https://example.org}; {@code *} is
 * all of them
 * @param maxAge how long a browser may cache this permission
 */
@Validated
@ConfigurationProperties("kvmfacts.cors")
record CorsProperties(@DefaultValue("*") List<String> allowedOrigins, @DefaultValue("1h") @NotNull Duration maxAge) {

	CorsProperties {
		InvalidSettingException.requireSome("kvmfacts.cors.allowed-origins", allowedOrigins);
		InvalidSettingException.requireTime("kvmfacts.cors.max-age", maxAge);
	}

}
