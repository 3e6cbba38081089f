package org.kvmfacts.telemetry;

import io.micrometer.observation.ObservationRegistry;

import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.actuate.endpoint.EndpointFilter;
import org.springframework.boot.actuate.endpoint.EndpointId;
import org.springframework.boot.actuate.endpoint.web.ExposableWebEndpoint;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ServerHttpObservationFilter;

/**
 * Sets up what is measured and traced, and who can read it.
 */
@Configuration(proxyBeanMethods = false)
class TelemetryConfiguration {

	/**
	 * Behind the guards (from -100 on): what these refuse costs less than to observe it.
	 */
	private static final int OBSERVED = -80;

	private static final EndpointId HEALTH = EndpointId.of("health");

	@Bean
	FilterRegistrationBean<ServerHttpObservationFilter> serverHttpObservationFilter(ObservationRegistry registry) {
		FilterRegistrationBean<ServerHttpObservationFilter> registration = new FilterRegistrationBean<>(
				new ServerHttpObservationFilter(registry));
		registration.setOrder(OBSERVED);
		return registration;
	}

	/**
	 * What is served beside the API is public, and metrics are not.
	 */
	@Bean
	@ConditionalOnManagementPort(ManagementPortType.SAME)
	EndpointFilter<ExposableWebEndpoint> healthAlone() {
		return (endpoint) -> endpoint.getEndpointId().equals(HEALTH);
	}

}
