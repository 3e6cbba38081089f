package org.kvmfacts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.apache.commons.logging.Log;

import org.springframework.aot.AotDetector;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.boot.thread.Threading;
import org.springframework.core.Ordered;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;

/**
 * Has the service wired as was settled when its image was built, unless it is told
 * something else: which beans there are hangs on settings, and nothing would come of one
 * that is given later. Then it is wired by its start, which takes longer.
 */
class GeneratedWiring implements EnvironmentPostProcessor, Ordered {

	private static final List<ConfigurationPropertyName> DECIDING = names("management", "server", "spring",
			"springdoc");

	// These are values of beans that there are in any case, or are looked at below.
	private static final List<ConfigurationPropertyName> HARMLESS = names("management.server.address",
			"management.server.port", "server.address", "server.port", "server.tomcat", "spring.aot",
			"spring.application.json", "spring.application.name", "spring.application.pid",
			"spring.application.version", "spring.config", "spring.context", "spring.datasource.hikari",
			"spring.datasource.password", "spring.datasource.url", "spring.datasource.username",
			"spring.jpa.properties", "spring.lifecycle", "spring.profiles", "spring.threads.virtual.enabled");

	private final Log log;

	GeneratedWiring(DeferredLogFactory logs) {
		this.log = logs.getLog(GeneratedWiring.class);
	}

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (AotDetector.useGeneratedArtifacts()) {
			deciding(environment).ifPresent((name) -> {
				SpringProperties.setProperty(AotDetector.AOT_ENABLED, "false");
				this.log.info("Wired by the start and not by the image, for the sake of " + name);
			});
		}
	}

	private static Optional<String> deciding(ConfigurableEnvironment environment) {
		if (ManagementPortType.get(environment) != ManagementPortType.DIFFERENT) {
			return Optional.of("management.server.port");
		}
		if (!Threading.VIRTUAL.isActive(environment)) {
			return Optional.of("spring.threads.virtual.enabled");
		}
		return StreamSupport.stream(ConfigurationPropertySources.get(environment).spliterator(), false)
			.filter(GeneratedWiring::isGiven)
			.flatMap(GeneratedWiring::names)
			.filter((name) -> isBelow(DECIDING, name) && !isBelow(HARMLESS, name))
			.map(ConfigurationPropertyName::toString)
			.findFirst();
	}

	// The settings of the service itself were known.
	private static boolean isGiven(ConfigurationPropertySource source) {
		return !(source.getUnderlyingSource() instanceof PropertySource<?> underlying
				&& underlying.getName().contains("class path resource"));
	}

	private static Stream<ConfigurationPropertyName> names(ConfigurationPropertySource source) {
		return (source instanceof IterableConfigurationPropertySource iterable) ? iterable.stream() : Stream.empty();
	}

	private static List<ConfigurationPropertyName> names(String... names) {
		return Stream.of(names).map(ConfigurationPropertyName::of).toList();
	}

	private static boolean isBelow(List<ConfigurationPropertyName> ancestors, ConfigurationPropertyName name) {
		return ancestors.stream().anyMatch((ancestor) -> ancestor.equals(name) || ancestor.isAncestorOf(name));
	}

	// When all files have been read, and before the service adds settings of its own.
	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE - 1;
	}

}
