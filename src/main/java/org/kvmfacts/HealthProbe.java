package org.kvmfacts;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * The health check of the image, which has no tool for it: exits with 0 where the service
 * on this machine is ready and with 1 where it is not.
 */
public final class HealthProbe {

	private static final Duration TIMEOUT = Duration.ofSeconds(4);

	private HealthProbe() {
	}

	public static void main(String[] args) throws InterruptedException {
		// A port of its own answers whatever clients do to the other.
		String management = System.getenv("MANAGEMENT_SERVER_PORT");
		URI readiness = URI
			.create("http://localhost:" + ((management != null) ? management + "/actuator/health/readiness"
					: System.getenv().getOrDefault("SERVER_PORT", "8080") + "/readyz"));
		System.exit(isReady(readiness) ? 0 : 1);
	}

	private static boolean isReady(URI readiness) throws InterruptedException {
		HttpClient client = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
		HttpRequest request = HttpRequest.newBuilder(readiness).timeout(TIMEOUT).build();
		try {
			return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
