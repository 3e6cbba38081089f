package org.kvmfacts.page;

import java.time.Duration;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The templates of the pages, and the files that pages need.
 */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {

	@Bean
	TemplateEngine templateEngine() {
		return TemplateEngine.createPrecompiled(null, ContentType.Html, null, PageConfiguration.class.getPackageName());
	}

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		registry.addRedirectViewController("/article", "/sources/" + ArticleMap.ARTICLE);
		// Many clients ask for it without reading a page.
		registry.addRedirectViewController("/favicon.ico", "/assets/icon.svg");
	}

	// Listed by name, because the class loader remembers every name that it was asked
	// for. The style sheet and the scripts are cached for long, because their addresses
	// change when they do.
	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/assets/site.css", "/assets/site.js", "/assets/theme.js")
			.addResourceLocations("classpath:/static/")
			.setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
		registry.addResourceHandler("/assets/source-serif-4.woff2", "/assets/icon.svg")
			.addResourceLocations("classpath:/static/")
			.setCacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic());
	}

}
