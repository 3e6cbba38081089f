package org.kvmfacts.telemetry;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests what is excluded without an endpoint for traces.
 */
class TracingSwitchTests {

	private static final String EXCLUDED = "spring.autoconfigure.exclude";

	@Test
	void environmentWhenOthersAreExcludedExcludesTracingToo() {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources().addFirst(new MapPropertySource("operator", Map.of(EXCLUDED, "org.example.A")));
		new TracingSwitch().postProcessEnvironment(environment, new SpringApplication());
		assertThat(environment.getProperty(EXCLUDED)).contains("org.example.A", "OtlpTracingAutoConfiguration");
	}

}
