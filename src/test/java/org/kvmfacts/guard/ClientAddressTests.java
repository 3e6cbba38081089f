package org.kvmfacts.guard;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests how clients are distinguished.
 */
class ClientAddressTests {

	@ParameterizedTest
	@CsvSource({ "192.0.2.1,192.0.2.1", "192.0.2.1:4711,192.0.2.1", "2001:db8::1,2001:db8::1",
			"[2001:db8::1],2001:db8::1", "[2001:db8::1]:4711,2001:db8::1", "fe80::1%eth0,fe80::1", "::1,::1" })
	void addressWhenReadLosesPortAndBrackets(String node, String address) {
		assertThat(ClientAddress.of(node)).isEqualTo(address);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "unknown", "_hidden", "example.org", "192.0.2.1, 192.0.2.2", "[::1", "::1]", "a", "\n" })
	void addressWhenInvalidIsUnknown(String node) {
		assertThat(ClientAddress.of(node)).isEqualTo(ClientAddress.UNKNOWN);
		assertThat(ClientAddress.client(node)).isEqualTo(ClientAddress.UNKNOWN);
	}

	@Test
	void addressWhenTooLongIsUnknown() {
		assertThat(ClientAddress.of(":".repeat(30_000))).isEqualTo(ClientAddress.UNKNOWN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "::::", "1:2:3", "12345::1", "::1.2.3" })
	void clientWhenAddressIsImpossibleIsUnknown(String node) {
		assertThat(ClientAddress.client(node)).isEqualTo(ClientAddress.UNKNOWN);
	}

	@ParameterizedTest
	@CsvSource({ "2001:db8::1,2001:db8::ffff:1,true", "2001:db8::1,2001:db8:0:1::1,false", "192.0.2.1,192.0.2.2,false",
			"192.0.2.1,::ffff:192.0.2.1,true" })
	void clientWhenInTheSameIpv6NetworkIsTheSame(String one, String other, boolean same) {
		assertThat(ClientAddress.client(one).equals(ClientAddress.client(other))).isEqualTo(same);
	}

}
