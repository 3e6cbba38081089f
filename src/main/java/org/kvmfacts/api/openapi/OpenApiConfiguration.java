package org.kvmfacts.api.openapi;

import java.net.URI;
import java.util.List;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.tags.Tag;
import org.kvmfacts.api.Href;
import org.kvmfacts.content.PartialDate;
import org.springdoc.core.utils.SpringDocUtils;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;

/**
 * Configures the parts of the OpenAPI document that are not about one endpoint.
 */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

	private static final String DESCRIPTION = """
			Facts about KVM, the hypervisor in the Linux kernel: who owns it, who governs it and who develops it. \
			Each fact names its sources and says where a source is wrong.

			Everything is read-only. Lists have pages with a link to the next page; an unknown parameter or value is \
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
			// There is no authentication.
			.security(List.of())
			.tags(List.of(tag("Search", "Search over everything, and answers to questions"),
					tag("Facts", "Statements with their sources, and the timeline"),
					tag("FAQ", "Questions that people ask, with answers"),
					tag("Organisations", "Organisations that own, develop, promote or use KVM"),
					tag("People", "People who maintained or wrote KVM, or whom facts name"),
					tag("Subsystems", "The parts of KVM and who maintains them"),
					tag("Ownership", "Copyright notices by holder"),
					tag("Contributions", "Changes by organisation and person"),
					tag("Releases", "The kernel releases that were counted"),
					tag("Sources", "The documents that citations point to"),
					tag("Topics", "The subjects of the content"), tag("Export", "The whole data set"),
					tag("API root", "Links to everything")));
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

	// Depends on the converter above, with which springdoc reads the schema of a problem.
	@Bean
	DocumentedProblems documentedProblems() {
		return new DocumentedProblems();
	}

	// Runs after all customizers that add schemas.
	@Bean
	OpenEnumerations openEnumerations() {
		return new OpenEnumerations();
	}

	private static Tag tag(String name, String description) {
		return new Tag().name(name).description(description);
	}

}
