package org.kvmfacts.api.server;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Which files are served. They are named, so that none is looked for that is not there:
 * the class loader of Java remembers every name that it was asked for.
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
