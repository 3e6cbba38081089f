package org.kvmfacts;

import java.util.Map;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * With what settings the wiring of the image may be used.
 */
@EnabledForJreRange(min = JRE.JAVA_21)
class GeneratedWiringTests {

	private static final String ENVIRONMENT = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;

	private final StandardEnvironment environment = new StandardEnvironment();

	@BeforeEach
	void asInTheImage() {
		SpringProperties.setProperty(AotDetector.AOT_ENABLED, "true");
		this.environment.getPropertySources().remove(ENVIRONMENT);
		give("MANAGEMENT_SERVER_PORT", "8081");
		give("SPRING_THREADS_VIRTUAL_ENABLED", "true");
	}

	@AfterEach
	void asBefore() {
		SpringProperties.setProperty(AotDetector.AOT_ENABLED, null);
	}

	@Test
	void settingsOfTheImageLeaveIt() {
		assertThat(isUsed()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "SPRING_DATASOURCE_URL, jdbc:postgresql://database/kvmfacts", "SPRING_PROFILES_ACTIVE, postgres",
			"KVMFACTS_RATELIMIT_ENABLED, false", "SERVER_PORT, 9000", "MANAGEMENT_SERVER_PORT, 0",
			"LOGGING_STRUCTURED_FORMAT_CONSOLE, ecs", "SPRING_DATASOURCE_HIKARI_MAXIMUMPOOLSIZE, 3",
			"SPRING_LIFECYCLE_TIMEOUTPERSHUTDOWNPHASE, 5s" })
	void valuesLeaveIt(String name, String value) {
		give(name, value);
		assertThat(isUsed()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_OTLP_ENDPOINT, http://collector:4318/v1/traces",
			"MANAGEMENT_SERVER_PORT, 8080", "MANAGEMENT_SERVER_PORT, -1", "SPRING_THREADS_VIRTUAL_ENABLED, false",
			"SPRINGDOC_SWAGGERUI_ENABLED, false", "SERVER_FORWARDHEADERSSTRATEGY, framework",
			"SPRING_AI_MCP_SERVER_ENABLED, false", "SPRING_APPLICATION_ADMIN_ENABLED, true",
			"SPRING_AUTOCONFIGURE_EXCLUDE, org.example.Some" })
	void whatDecidesOnBeansGivesItUp(String name, String value) {
		give(name, value);
		assertThat(isUsed()).isFalse();
	}

	@Test
	void settingsOfTheServiceItselfLeaveIt() {
		this.environment.getPropertySources()
			.addLast(new MapPropertySource("Config resource 'class path resource [application.yaml]'",
					Map.of("spring.jpa.open-in-view", "false")));
		assertThat(isUsed()).isTrue();
	}

	// A variable of the environment is known by the end of its source's name.
	private void give(String name, String value) {
		this.environment.getPropertySources()
			.addFirst(new SystemEnvironmentPropertySource(name + "-" + ENVIRONMENT, Map.of(name, value)));
	}

	private boolean isUsed() {
		ConfigurationPropertySources.attach(this.environment);
		new GeneratedWiring(Supplier::get).postProcessEnvironment(this.environment, new SpringApplication());
		return AotDetector.useGeneratedArtifacts();
	}

}
