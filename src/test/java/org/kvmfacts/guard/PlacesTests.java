package org.kvmfacts.guard;

import java.util.Objects;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests how many requests are served at a time, in total and of one client.
 */
class PlacesTests {

	private final Places places = new Places(3, 2);

	@Test
	void clientHasItsShareWhateverOthersHave() {
		assertThat(this.places.take("192.0.2.1")).isNotNull();
		Runnable second = Objects.requireNonNull(this.places.take("192.0.2.1"));
		assertThat(this.places.take("192.0.2.1")).isNull();
		assertThat(this.places.take("192.0.2.2")).isNotNull();
		assertThat(this.places.take("192.0.2.2")).isNull();
		second.run();
		assertThat(this.places.take("192.0.2.2")).isNotNull();
	}

	@Test
	void requestWhenInterruptedWaitsNoLonger() {
		Thread.currentThread().interrupt();
		assertThat(this.places.take("192.0.2.1")).isNull();
		assertThat(Thread.interrupted()).isTrue();
	}

}
