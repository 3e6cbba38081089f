package org.kvmfacts.guard;

import java.time.Duration;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import org.hibernate.validator.constraints.time.DurationMin;
import org.kvmfacts.api.InvalidSettingException;

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
record CorsProperties(
		@DefaultValue("*") @NotEmpty(message = InvalidSettingException.SOME) List<@NotBlank String> allowedOrigins,
		@DefaultValue("1h") @DurationMin(message = InvalidSettingException.TIME) Duration maxAge) {

}
