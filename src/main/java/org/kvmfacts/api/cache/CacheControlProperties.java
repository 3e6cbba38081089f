package org.kvmfacts.api.cache;

import org.kvmfacts.api.InvalidSettingException;
import java.time.Duration;

import jakarta.validation.constraints.NotNull;

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
public record CacheControlProperties(@NotNull @DefaultValue("5m") Duration maxAge,
		@NotNull @DefaultValue("1d") Duration staleWhileRevalidate,
		@NotNull @DefaultValue("7d") Duration staleIfError) {

	public CacheControlProperties {
		InvalidSettingException.requireTime("kvmfacts.cache.max-age", maxAge);
		InvalidSettingException.requireTime("kvmfacts.cache.stale-while-revalidate", staleWhileRevalidate);
		InvalidSettingException.requireTime("kvmfacts.cache.stale-if-error", staleIfError);
	}

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
