package org.kvmfacts.api.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Lets the files of Swagger UI be cached, and prevents look-ups of others: Java's class
 * loader remembers every name that it was asked for.
 */
@Configuration(proxyBeanMethods = false)
class SwaggerUiFiles implements WebMvcConfigurer, HandlerInterceptor {

	private static final String FILES = "classpath*:/META-INF/resources/webjars/swagger-ui/*/*";

	// The names of the files have no version. For generated files springdoc replaces this
	// header with its own.
	private static final String CACHED = "max-age=3600, public";

	private final SingletonSupplier<Set<String>> paths;

	SwaggerUiFiles(ResourcePatternResolver resources) {
		this.paths = SingletonSupplier.of(() -> paths(resources));
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/swagger-ui/**");
	}

	private static Set<String> paths(ResourcePatternResolver resources) {
		try {
			return Arrays.stream(resources.getResources(FILES))
				.map((file) -> "/swagger-ui/" + file.getFilename())
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws NoResourceFoundException {
		String path = ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication().value();
		if (!this.paths.obtain().contains(path)) {
			throw new NoResourceFoundException(HttpMethod.valueOf(request.getMethod()), path, path);
		}
		response.setHeader(HttpHeaders.CACHE_CONTROL, CACHED);
		return true;
	}

}
