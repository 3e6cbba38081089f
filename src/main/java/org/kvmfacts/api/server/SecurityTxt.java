package org.kvmfacts.api.server;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.BaseAddress;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells people who find a vulnerability where to report it (RFC 9116).
 */
@RestController
class SecurityTxt {

	private static final String PATH = "/.well-known/security.txt";

	// How long the file is valid. RFC 9116 advises less than a year.
	private static final long DAYS = 180;

	private final @Nullable URI contact;

	SecurityTxt(Settings settings) {
		this.contact = settings.contact();
	}

	@GetMapping(path = PATH, produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
	String text(HttpServletRequest request) {
		// The mailbox that RFC 2142 defines for security.
		String address = (this.contact != null) ? this.contact.toString()
				: "mailto:security@" + request.getServerName();
		return "Contact: " + address + "\nExpires: "
				+ Instant.now().truncatedTo(ChronoUnit.DAYS).plus(DAYS, ChronoUnit.DAYS)
				+ "\nPreferred-Languages: en\nCanonical: " + BaseAddress.of(PATH) + "\n";
	}

	/**
	 * The contact for vulnerabilities.
	 *
	 * @param contact a web page, or an address such as {@code mailto:…}; by default the
	 * mailbox {@code security} at the host of the request
	 */
	@ConfigurationProperties("kvmfacts.security")
	record Settings(@Nullable URI contact) {

	}

}
