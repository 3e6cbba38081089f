package org.kvmfacts.api.server;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests where the API catalogue leads.
 */
class ApiCatalogTests {

	@Test
	void catalogueLeadsToTheDescriptionsOfTheApi() {
		ResponseEntity<?> catalogue = new ApiCatalog().catalog();
		assertThat(String.valueOf(catalogue.getHeaders().getContentType()))
			.isEqualTo("application/linkset+json;profile=\"https://www.rfc-editor.org/info/rfc9727\"");
		assertThat(catalogue.getHeaders().getFirst(HttpHeaders.LINK))
			.isEqualTo("<http://localhost:8080/.well-known/api-catalog>; rel=\"api-catalog\"");
		// As text, because all instances must send the same.
		assertThat(JsonMapper.shared().writeValueAsString(catalogue.getBody())).isEqualTo("""
				{"linkset":[{"anchor":"http://localhost:8080/api/v1",\
				"service-desc":[{"href":"http://localhost:8080/v3/api-docs","type":"application/json"}],\
				"service-doc":[{"href":"http://localhost:8080/swagger-ui.html","type":"text/html"}]}]}""");
	}

	@Test
	void rootLinksToTheSame() {
		assertThat(ApiCatalog.links()).containsExactly(
				"<http://localhost:8080/v3/api-docs>; rel=\"service-desc\"; type=\"application/json\"",
				"<http://localhost:8080/swagger-ui.html>; rel=\"service-doc\"; type=\"text/html\"",
				"<http://localhost:8080/.well-known/api-catalog>; rel=\"api-catalog\"");
	}

}
