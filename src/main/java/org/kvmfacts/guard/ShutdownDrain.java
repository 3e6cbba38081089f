package org.kvmfacts.guard;

import java.time.Duration;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps serving for a while when the service is told to stop. The framework turns
 * readiness off before it stops anything, and it stops this first.
 */
@Component
class ShutdownDrain implements SmartLifecycle {

	private final Duration time;

	private volatile boolean running;

	ShutdownDrain(ShutdownProperties properties) {
		this.time = properties.drain();
	}

	@Override
	public void start() {
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
		try {
			Thread.sleep(this.time.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return Integer.MAX_VALUE;
	}

}
