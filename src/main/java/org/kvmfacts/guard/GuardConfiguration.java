package org.kvmfacts.guard;

import java.util.List;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.Filter;
import org.kvmfacts.api.problem.ProblemWriter;
import org.kvmfacts.api.problem.RequestId;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.filter.ForwardedHeaderFilter;
import org.springframework.web.filter.UrlHandlerFilter;

/**
 * Sets up the guards that are for some paths, or can be switched off.
 */
@Configuration(proxyBeanMethods = false)
class GuardConfiguration {

	private static final String[] DATA = { "/api/*", "/v3/api-docs/*", "/v3/api-docs.yaml", "/llms.txt",
			"/llms-full.txt", "/feed.json", "/feed.atom", "/.well-known/*" };

	private static final String[] DOCUMENTATION = { "/swagger-ui/*", "/swagger-ui.html", "/v3/api-docs/*",
			"/v3/api-docs.yaml" };

	private static final String ALL = "/*";

	private static final String PAGES = "/{page:facts|faqs|organisations|people|subsystems|sources|releases|topics|"
			+ "ownership|contributions|maintainers|timeline|developers|problems|ask|search}/**";

	/**
	 * The order of the first guard, after the framework's filters (to -105).
	 */
	static final int FIRST = -100;

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
		configuration.setExposedHeaders(List.of("Accept", "ETag", "Last-Modified", "Link", "Retry-After",
				RateLimitFilter.LIMIT, RateLimitFilter.POLICY, RequestId.HEADER));
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
	FilterRegistrationBean<UrlHandlerFilter> trailingSlashFilter() {
		return register(
				UrlHandlerFilter.trailingSlashHandler("/api/**", PAGES).redirect(HttpStatus.PERMANENT_REDIRECT).build(),
				FIRST + 3, ALL);
	}

	private static <T extends Filter> FilterRegistrationBean<T> register(T filter, int order, String... paths) {
		FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
		registration.setOrder(order);
		registration.addUrlPatterns(paths);
		return registration;
	}

}
