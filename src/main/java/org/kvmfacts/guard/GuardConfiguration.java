package org.kvmfacts.guard;

import java.util.List;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.Filter;
import org.kvmfacts.api.problem.ProblemWriter;
import org.kvmfacts.api.problem.RequestId;

import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.filter.ForwardedHeaderFilter;
import org.springframework.web.filter.UrlHandlerFilter;

/**
 * Sets up the guards in the order in which a request passes them. Health checks and the
 * pages about problems are cheap and skip them.
 */
@Configuration(proxyBeanMethods = false)
class GuardConfiguration {

	private static final String[] DATA = { "/api/*", "/v3/api-docs/*", "/v3/api-docs.yaml", "/llms.txt",
			"/llms-full.txt", "/feed.json", "/feed.atom", "/.well-known/*" };

	private static final String[] DOCUMENTATION = { "/swagger-ui/*", "/swagger-ui.html", "/v3/api-docs/*",
			"/v3/api-docs.yaml" };

	private static final String ALL = "/*";

	// After the framework's filter (-105) that makes links use the host of the request.
	private static final int FIRST = -100;

	// After the checks of MCP messages (-90) and the response cache (-70).
	private static final int AFTER_CACHED = -65;

	@Bean
	TomcatConfiguration tomcatGuards(OverloadProperties limits) {
		return new TomcatConfiguration(limits);
	}

	// The web server has already applied these headers. Swagger UI would read them again,
	// even from clients that are not trusted, and fail if they are invalid.
	@Bean
	FilterRegistrationBean<ForwardedHeaderFilter> forwardedHeaderFilter() {
		ForwardedHeaderFilter filter = new ForwardedHeaderFilter();
		filter.setRemoveOnly(true);
		return register(filter, FIRST - 1, DOCUMENTATION);
	}

	// First, so that a page of another origin can read what the others refuse.
	@Bean
	FilterRegistrationBean<CorsFilter> corsFilter(CorsProperties properties, ProblemWriter problems) {
		CorsConfiguration configuration = new CorsConfiguration();
		configuration.setAllowedOrigins(properties.allowedOrigins());
		configuration.setAllowedMethods(List.of("GET", "HEAD"));
		configuration.setAllowedHeaders(List.of(CorsConfiguration.ALL));
		configuration.setExposedHeaders(List.of("ETag", "Last-Modified", "Link", "Retry-After", RateLimitFilter.LIMIT,
				RateLimitFilter.POLICY, RequestId.HEADER));
		configuration.setMaxAge(properties.maxAge());
		CorsFilter filter = new CorsFilter((request) -> configuration);
		filter.setCorsProcessor(new ProblemCorsProcessor(problems, "GET and HEAD"));
		return register(filter, FIRST, DATA);
	}

	@Bean
	FilterRegistrationBean<RateLimitFilter> rateLimitFilter(RateLimitProperties properties, ProblemWriter problems) {
		RateLimiter limiter = new RateLimiter(properties, TimeMeter.SYSTEM_NANOTIME);
		FilterRegistrationBean<RateLimitFilter> registration = register(
				new RateLimitFilter(properties, limiter, problems), FIRST + 1, ALL);
		registration.setEnabled(properties.enabled());
		return registration;
	}

	@Bean
	FilterRegistrationBean<RequestFilter> requestFilter(OverloadProperties limits, TomcatServerProperties server,
			ProblemWriter problems) {
		return register(new RequestFilter(limits, server.getMaxParameterCount(), problems), FIRST + 2, ALL);
	}

	@Bean
	FilterRegistrationBean<UrlHandlerFilter> trailingSlashFilter() {
		return register(
				UrlHandlerFilter.trailingSlashHandler("/api/**").redirect(HttpStatus.PERMANENT_REDIRECT).build(),
				FIRST + 3, "/api/*");
	}

	// Cached responses need no work and therefore no place. This filter also follows the
	// reading of MCP messages.
	@Bean
	FilterRegistrationBean<OverloadFilter> overloadFilter(OverloadProperties properties, ProblemWriter problems) {
		return register(new OverloadFilter(properties, problems), AFTER_CACHED, ALL);
	}

	private static <T extends Filter> FilterRegistrationBean<T> register(T filter, int order, String... paths) {
		FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
		registration.setOrder(order);
		registration.addUrlPatterns(paths);
		return registration;
	}

}
