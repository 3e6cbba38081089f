package org.kvmfacts.api.server;

import java.util.List;

import org.kvmfacts.api.representation.AcceptHeader;
import org.kvmfacts.api.representation.FormatParameter;
import org.kvmfacts.content.PartialDate;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.server.PathContainer.Element;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.http.server.RequestPath;
import org.springframework.web.accept.ApiVersionParser;
import org.springframework.web.servlet.config.annotation.ApiVersionConfigurer;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Configures how requests are versioned, bound and checked.
 */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {

	// Configured here because with spring.mvc.apiversion.* every path outside the API
	// gives 400. The framework's parser would ignore what is before the first digit.
	@Override
	public void configureApiVersioning(ApiVersionConfigurer configurer) {
		configurer.usePathSegment(1, ApiConfiguration::isApi)
			.setVersionParser((ApiVersionParser<String>) (version) -> version)
			.addSupportedVersions("v1")
			.setVersionRequired(false);
	}

	private static boolean isApi(RequestPath path) {
		List<Element> elements = path.pathWithinApplication().elements();
		return elements.size() > 2 && elements.get(1) instanceof PathSegment first
				&& first.valueToMatch().equals("api");
	}

	@Override
	public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
		configurer.strategies(List.of(new FormatParameter(), new AcceptHeader()));
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new OptionsInterceptor());
		registry.addInterceptor(new StrictParameters());
	}

	@Override
	@SuppressWarnings("NullAway") // An empty parameter has no value.
	public void addFormatters(FormatterRegistry registry) {
		registry.addConverterFactory(new CodedEnumConverterFactory());
		registry.addConverter(String.class, PartialDate.class,
				(date) -> date.isBlank() ? null : PartialDate.parse(date));
		registry.addConverter(new RepeatedParameterConverter((ConversionService) registry));
	}

}
