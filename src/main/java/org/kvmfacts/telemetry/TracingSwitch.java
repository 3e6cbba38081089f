package org.kvmfacts.telemetry;

import java.util.List;
import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Leaves tracing out, with all that it costs, unless it is told where traces go.
 */
class TracingSwitch implements EnvironmentPostProcessor {

	private static final String ENDPOINT = "management.opentelemetry.tracing.export.otlp.endpoint";

	private static final String AUTOCONFIGURATIONS = "org.springframework.boot.";

	private static final List<String> TRACING = List.of(
			"micrometer.tracing.autoconfigure.MicrometerTracingAutoConfiguration",
			"micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration",
			"micrometer.tracing.opentelemetry.autoconfigure.otlp.OtlpTracingAutoConfiguration",
			"opentelemetry.autoconfigure.OpenTelemetrySdkAutoConfiguration");

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (!environment.containsProperty(ENDPOINT)) {
			List<String> excluded = TRACING.stream().map(AUTOCONFIGURATIONS::concat).toList();
			environment.getPropertySources()
				.addLast(new MapPropertySource("no tracing", Map.of("spring.autoconfigure.exclude", excluded)));
		}
	}

}
