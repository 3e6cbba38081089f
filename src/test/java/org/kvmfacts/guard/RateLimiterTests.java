package org.kvmfacts.guard;

import java.time.Duration;

import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests how requests are counted, with a clock that tests move.
 */
class RateLimiterTests {

	private static final Duration WINDOW = Duration.ofMinutes(1);

	private final Clock clock = new Clock();

	private final RateLimiter limiter = new RateLimiter(new RateLimitProperties(true, 2, WINDOW, 10), this.clock);

	@Test
	void requestWhenWindowIsUsedUpIsRefusedUntilTheNext() {
		assertThat(this.limiter.count("a", 1).getRemainingTokens()).isEqualTo(1);
		this.clock.move(Duration.ofSeconds(20));
		assertThat(this.limiter.count("a", 1).isConsumed()).isTrue();
		ConsumptionProbe refused = this.limiter.count("a", 1);
		assertThat(refused.isConsumed()).isFalse();
		assertThat(refused.getNanosToWaitForReset()).isEqualTo(Duration.ofSeconds(40).toNanos());
		assertThat(refused.getNanosToWaitForRefill()).isEqualTo(refused.getNanosToWaitForReset());
		this.clock.move(Duration.ofSeconds(39));
		assertThat(this.limiter.count("a", 1).isConsumed()).isFalse();
		this.clock.move(Duration.ofSeconds(1));
		assertThat(this.limiter.count("a", 1).getRemainingTokens()).isEqualTo(1);
	}

	@Test
	void requestWhenOfAnotherClientIsCountedSeparately() {
		this.limiter.count("a", 1);
		this.limiter.count("a", 1);
		assertThat(this.limiter.count("a", 1).isConsumed()).isFalse();
		assertThat(this.limiter.count("b", 1).isConsumed()).isTrue();
	}

	@Test
	void clientWhenSilentForAWindowStartsANewOne() {
		this.limiter.count("a", 1);
		this.limiter.count("a", 1);
		this.clock.move(WINDOW.multipliedBy(3));
		ConsumptionProbe probe = this.limiter.count("a", 1);
		assertThat(probe.getRemainingTokens()).isEqualTo(1);
		assertThat(probe.getNanosToWaitForReset()).isEqualTo(WINDOW.toNanos());
	}

	/**
	 * A clock that tests move.
	 */
	private static final class Clock implements TimeMeter {

		private long nanos;

		void move(Duration duration) {
			this.nanos += duration.toNanos();
		}

		@Override
		public long currentTimeNanos() {
			return this.nanos;
		}

		@Override
		public boolean isWallClockBased() {
			return false;
		}

	}

}
