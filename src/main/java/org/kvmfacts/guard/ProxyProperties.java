package org.kvmfacts.guard;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the proxies in front of the service write. Which proxies are trusted is said by
 * {@code server.tomcat.remoteip.internal-proxies}, by default those with a private
 * address.
 *
 * @param header where a proxy tells of the client. Only one is believed: a proxy that
 * writes one of them passes the other on as the client sent it.
 */
@Validated
@ConfigurationProperties("kvmfacts.proxy")
record ProxyProperties(@DefaultValue("x-forwarded") @NotNull Header header) {

	/**
	 * The headers that tell of the client.
	 */
	enum Header {

		/**
		 * X-Forwarded-For and its like.
		 */
		X_FORWARDED,

		/**
		 * Forwarded (RFC 7239).
		 */
		FORWARDED

	}

}
