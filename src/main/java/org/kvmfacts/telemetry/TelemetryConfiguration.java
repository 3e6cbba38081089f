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
 * Configures what is measured and traced, and who can read it.
 */
@Configuration(proxyBeanMethods = false)
class TelemetryConfiguration {

	// After the guards (from -100): refusing a request costs less than observing it.
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
	 * On a shared port only health is exposed, because metrics are not public.
	 */
	@Bean
	@ConditionalOnManagementPort(ManagementPortType.SAME)
	EndpointFilter<ExposableWebEndpoint> healthAlone() {
		return (endpoint) -> endpoint.getEndpointId().equals(HEALTH);
	}

}
