package org.kvmfacts.api.openapi;

import java.net.URI;
import java.util.List;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.tags.Tag;
import org.kvmfacts.content.Href;
import org.kvmfacts.content.PartialDate;
import org.springdoc.core.utils.SpringDocUtils;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;

/**
 * What the OpenAPI document says beyond the endpoints themselves.
 */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

	private static final String DESCRIPTION = """
			Facts about KVM, the hypervisor in the Linux kernel: who owns it, who governs it and who develops it. \
			Each fact names the sources that it rests on, and says where a source errs.

			Everything is read-only. A list is a page with a link to the next one; an unknown parameter or value is \
			refused; every error is a problem document (RFC 9457). Clients must tolerate new fields and new values \
			(`x-extensible-enum` lists those there are now).""";

	static {
		SpringDocUtils.getConfig().addSimpleTypesForParameterObject(PartialDate.class);
		SpringDocUtils.getConfig().replaceWithClass(Href.class, URI.class);
	}

	@Bean
	OpenAPI openApi() {
		return new OpenAPI()
			.info(new Info().title("kvm-facts")
				.version("1.0.0")
				.description(DESCRIPTION)
				.contact(new Contact().name("kvm-facts"))
				.license(new License().name("Apache-2.0").identifier("Apache-2.0")))
			// Nobody has to authenticate.
			.security(List.of())
			.tags(List.of(tag("Search", "Search over everything, and answers to questions"),
					tag("Facts", "Statements with their sources, and the timeline"),
					tag("FAQ", "Questions that people ask, with answers"),
					tag("Organisations", "Organisations that own, develop, promote or use KVM"),
					tag("People", "People with a public role in KVM"),
					tag("Subsystems", "The parts of KVM and who maintains them"),
					tag("Ownership", "Whose copyright notices the source has"),
					tag("Contributions", "Who wrote the changes"),
					tag("Releases", "The kernel releases that were counted"),
					tag("Sources", "The documents that citations point to"),
					tag("Topics", "The subjects of the content"), tag("Export", "Everything at once"),
					tag("API root", "Where everything is")));
	}

	@Bean
	RequiredProperties requiredProperties() {
		return new RequiredProperties();
	}

	@Bean
	DocumentedResponses documentedResponses() {
		return new DocumentedResponses();
	}

	@Bean
	DocumentedLengths documentedLengths() {
		return new DocumentedLengths();
	}

	@Bean
	DocumentedRepresentations documentedRepresentations(ResourceLoader resources) {
		return new DocumentedRepresentations(resources);
	}

	// After springdoc has registered the converter above, by which the schema of a
	// problem is read.
	@Bean
	DocumentedProblems documentedProblems() {
		return new DocumentedProblems();
	}

	@Bean
	DocumentedCaching documentedCaching() {
		return new DocumentedCaching();
	}

	// After all that add schemas.
	@Bean
	OpenEnumerations openEnumerations() {
		return new OpenEnumerations();
	}

	private static Tag tag(String name, String description) {
		return new Tag().name(name).description(description);
	}

}
