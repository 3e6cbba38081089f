package org.kvmfacts.api.cache;

import java.time.Duration;

import org.hibernate.validator.constraints.time.DurationMin;
import org.kvmfacts.api.InvalidSettingException;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.CacheControl;
import org.springframework.validation.annotation.Validated;

/**
 * How long browsers, proxies and CDNs may cache responses.
 *
 * @param maxAge how long a response is fresh
 * @param staleWhileRevalidate how long after that it may be served while a new one is
 * fetched
 * @param staleIfError how long after that it may be served while the service fails
 */
@Validated
@ConfigurationProperties("kvmfacts.cache")
public record CacheControlProperties(
		@DefaultValue("5m") @DurationMin(message = InvalidSettingException.TIME) Duration maxAge,
		@DefaultValue("1d") @DurationMin(message = InvalidSettingException.TIME) Duration staleWhileRevalidate,
		@DefaultValue("7d") @DurationMin(message = InvalidSettingException.TIME) Duration staleIfError) {

	/**
	 * The value of the header {@code Cache-Control}.
	 */
	public String header() {
		return String.valueOf(CacheControl.maxAge(this.maxAge)
			.cachePublic()
			.staleWhileRevalidate(this.staleWhileRevalidate)
			.staleIfError(this.staleIfError)
			.getHeaderValue());
	}

}
