package org.kvmfacts.guard;

import java.util.concurrent.Semaphore;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests how the requests of one client wait for each other.
 */
class ClientPlacesTests {

	private final ClientPlaces places = new ClientPlaces(2);

	@Test
	void clientHasItsShareWhateverOthersHave() {
		Semaphore one = this.places.of("192.0.2.1");
		assertThat(ClientPlaces.tryEnter(one)).isTrue();
		assertThat(ClientPlaces.tryEnter(this.places.of("192.0.2.1"))).isTrue();
		assertThat(one.availablePermits()).isZero();
		assertThat(this.places.of("192.0.2.2").availablePermits()).isEqualTo(2);
	}

	@Test
	void requestWhenInterruptedWaitsNoLonger() {
		Thread.currentThread().interrupt();
		assertThat(ClientPlaces.tryEnter(new Semaphore(0))).isFalse();
		assertThat(Thread.interrupted()).isTrue();
	}

}
