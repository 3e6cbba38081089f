package org.kvmfacts.api.openapi;

import java.net.URI;
import java.util.List;

import io.swagger.v3.oas.models.ExternalDocumentation;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
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

			Everything is read only. A list is a page with a link to the next one; an unknown parameter or value is \
			refused; every error is a problem document (RFC 9457). Clients must tolerate new fields and new values of \
			enumerations.""";

	static {
		SpringDocUtils.getConfig().addSimpleTypesForParameterObject(PartialDate.class);
		SpringDocUtils.getConfig().replaceWithClass(Href.class, URI.class);
	}

	@Bean
	OpenAPI openApi() {
		return new OpenAPI()
			.info(new Info().title("kvm-facts")
				.version("1.0")
				.description(DESCRIPTION)
				.license(new License().name("Apache-2.0").identifier("Apache-2.0")))
			// Nobody has to say who they are.
			.security(List.of())
			.addServersItem(new Server().url("/").description("This instance"))
			.tags(List.of(tag("Index", "The entrance."),
					tag("Facts", "Statements with their sources, and the timeline."),
					tag("Questions", "Questions that people ask, with answers."),
					tag("Organisations", "Who stands behind KVM."),
					tag("Subsystems", "The parts of KVM and who maintains them."),
					tag("People", "Who has a public role in KVM."),
					tag("Ownership", "Whose copyright notices stand in the source."), tag("Topics", "The subjects."),
					tag("Export", "Everything at once."), tag("Sources", "The documents that citations point to."),
					tag("Search", "Search over everything, and answers to questions.")))
			.externalDocs(new ExternalDocumentation().description("RFC 9457: problem documents")
				.url("https://www.rfc-editor.org/rfc/rfc9457"));
	}

	@Bean
	RequiredProperties requiredComponents() {
		return new RequiredProperties();
	}

	@Bean
	DocumentedResponses documentedAnswers() {
		return new DocumentedResponses();
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

	private static Tag tag(String name, String description) {
		return new Tag().name(name).description(description);
	}

}
