package org.kvmfacts.telemetry;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.aot.AotDetector;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Switches tracing off, and saves its cost, unless an endpoint for traces is set.
 */
class TracingSwitch implements EnvironmentPostProcessor {

	private static final String ENDPOINT = "management.opentelemetry.tracing.export.otlp.endpoint";

	private static final String EXCLUDED = "spring.autoconfigure.exclude";

	private static final String AUTOCONFIGURATIONS = "org.springframework.boot.";

	private static final List<String> TRACING = List.of(
			"micrometer.tracing.autoconfigure.MicrometerTracingAutoConfiguration",
			"micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration",
			"micrometer.tracing.opentelemetry.autoconfigure.otlp.OtlpTracingAutoConfiguration",
			"opentelemetry.autoconfigure.OpenTelemetrySdkAutoConfiguration");

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (!environment.containsProperty(ENDPOINT)) {
			Stream<String> others = Binder.get(environment)
				.bind(EXCLUDED, Bindable.listOf(String.class))
				.orElse(List.of())
				.stream();
			List<String> excluded = Stream.concat(others, TRACING.stream().map(AUTOCONFIGURATIONS::concat)).toList();
			environment.getPropertySources()
				.addFirst(new MapPropertySource("no tracing", Map.of(EXCLUDED, String.join(",", excluded))));
		}
		else if (AotDetector.useGeneratedArtifacts()) {
			// The image was built without the beans for tracing.
			SpringProperties.setProperty(AotDetector.AOT_ENABLED, "false");
		}
	}

}
