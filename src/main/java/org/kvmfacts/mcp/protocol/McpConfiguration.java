package org.kvmfacts.mcp.protocol;

import java.util.List;

import jakarta.servlet.Filter;
import org.kvmfacts.api.problem.ProblemWriter;
import org.kvmfacts.guard.ProblemCorsProcessor;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/**
 * Registers the filters in front of the MCP server.
 */
@Configuration(proxyBeanMethods = false)
class McpConfiguration {

	// After the guards, which begin at -100, because they count refusals.
	private static final int AFTER_GUARDS = -90;

	@Bean
	FilterRegistrationBean<HostFilter> hostFilter(McpProperties properties, ProblemWriter problems) {
		return register(new HostFilter(properties, problems), AFTER_GUARDS);
	}

	// Pages of the allowed origins must be able to read the responses.
	@Bean
	FilterRegistrationBean<CorsFilter> mcpCorsFilter(McpProperties properties, ProblemWriter problems) {
		CorsConfiguration configuration = new CorsConfiguration();
		properties.allowedOrigins()
			.forEach((origin) -> configuration.addAllowedOriginPattern(origin.replace(":*", ":[*]")));
		configuration.setAllowedMethods(List.of("POST"));
		configuration.setAllowedHeaders(List.of(CorsConfiguration.ALL));
		UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
		source.registerCorsConfiguration("/**", configuration);
		CorsFilter filter = new CorsFilter(source);
		filter.setCorsProcessor(new ProblemCorsProcessor(problems, "POST"));
		return register(filter, AFTER_GUARDS + 1);
	}

	// Last, so that the body of a refused request is not read.
	@Bean
	FilterRegistrationBean<MessageFilter> messageFilter(McpProperties properties, ProblemWriter problems) {
		return register(new MessageFilter(properties, problems), AFTER_GUARDS + 2);
	}

	private static <T extends Filter> FilterRegistrationBean<T> register(T filter, int order) {
		FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
		registration.setOrder(order);
		registration.addUrlPatterns(McpEndpoint.PATH, McpEndpoint.PATH + "/");
		return registration;
	}

}
