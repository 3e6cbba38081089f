package org.kvmfacts.api.server;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Configures the static files. They are listed by name, so that missing files are never
 * looked up: Java's class loader remembers every name it was asked for.
 */
@Configuration(proxyBeanMethods = false)
class StaticFilesConfiguration implements WebMvcConfigurer {

	private final ResourcePatternResolver resources;

	StaticFilesConfiguration(ResourcePatternResolver resources) {
		this.resources = resources;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new SwaggerUiFiles(this.resources)).addPathPatterns("/swagger-ui/**");
	}

}
