package org.kvmfacts.api.server;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
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
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/index.html").addResourceLocations("classpath:/static/");
	}

	// The framework has a page of welcome too, but refuses without a word who asks for
	// anything but HTML.
	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		registry.addViewController("/").setViewName("forward:/index.html");
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new SwaggerUiFiles(this.resources)).addPathPatterns("/swagger-ui/**");
	}

}
