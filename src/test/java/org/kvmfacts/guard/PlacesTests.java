package org.kvmfacts.guard;

import java.util.Objects;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests how many requests are served at a time, in total and of one client.
 */
class PlacesTests {

	private final MeterRegistry metrics = new SimpleMeterRegistry();

	private final Counter all = this.metrics.counter("all");

	private final Counter own = this.metrics.counter("own");

	private final Places places = new Places(3, 2, this.all, this.own);

	@Test
	void clientHasItsShareWhateverOthersHave() {
		assertThat(this.places.take("192.0.2.1")).isNotNull();
		Runnable second = Objects.requireNonNull(this.places.take("192.0.2.1"));
		assertThat(this.places.take("192.0.2.1")).isNull();
		assertThat(this.places.take("192.0.2.2")).isNotNull();
		assertThat(this.places.take("192.0.2.2")).isNull();
		assertThat(this.own.count()).isEqualTo(1);
		assertThat(this.all.count()).isEqualTo(1);
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
