package org.kvmfacts.api.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import org.springdoc.core.properties.SwaggerUiConfigProperties;
import org.springdoc.core.properties.SwaggerUiOAuthProperties;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.webmvc.ui.SwaggerIndexPageTransformer;
import org.springdoc.webmvc.ui.SwaggerWelcomeCommon;

import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Gives Swagger UI the name and the icon of the service, and a link back to its pages.
 */
@Component
class SwaggerUiPage extends SwaggerIndexPageTransformer {

	// Swagger UI darkens itself, but not the page that it is on.
	private static final String HEAD = """
			<link rel="icon" type="image/svg+xml" href="/assets/icon.svg">
			<style>
			body > p { margin: 0; padding: .8rem 1.25rem; font: 1rem/1.5 system-ui, sans-serif; }
			html.dark-mode body { background: #1c2022; color: #e4e6e6; }
			</style>
			</head>""";

	SwaggerUiPage(SwaggerUiConfigProperties settings, SwaggerUiOAuthProperties oauth, SwaggerWelcomeCommon welcome,
			ObjectMapperProvider json) {
		super(settings, oauth, welcome, json);
	}

	@Override
	public Resource transform(HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
			throws IOException {
		Resource transformed = super.transform(request, resource, chain);
		if (!"index.html".equals(resource.getFilename())) {
			return transformed;
		}
		String html = transformed.getContentAsString(StandardCharsets.UTF_8)
			.replace("<title>Swagger UI</title>", "<title>The API of kvm-facts</title>")
			.replaceAll("<link rel=\"icon\"[^>]*>", "")
			.replace("</head>", HEAD)
			.replace("<body>", "<body><p><a href=\"/\">kvm-facts</a> · <a href=\"/developers\">For developers</a></p>");
		return new TransformedResource(transformed, html.getBytes(StandardCharsets.UTF_8));
	}

}
