package org.kvmfacts.api.server;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kvmfacts.api.ApiController;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests how a deprecated version is announced, with an invented one.
 */
class DeprecationHeadersTests {

	private static final Deprecation DEPRECATION = new Deprecation("v1", LocalDate.of(2027, 3, 1),
			LocalDate.of(2028, 3, 1), URI.create("https://example.org/v2"));

	@Test
	void responseWhenVersionIsDeprecatedHasBothDates() {
		MvcTestResult response = get("/api/v1/things", DEPRECATION);
		assertThat(response).hasStatusOk()
			.headers()
			.hasValue("Deprecation", "@1803859200")
			.hasValue("Sunset", "Wed, 01 Mar 2028 00:00:00 GMT");
		assertThat(response.getResponse().getHeaders(HttpHeaders.LINK)).containsExactly(
				"<https://example.org/v2>; rel=\"deprecation\"; type=\"text/html\"",
				"<https://example.org/v2>; rel=\"sunset\"; type=\"text/html\"");
	}

	@Test
	void responseWhenAnotherVersionIsDeprecatedHasNoDates() {
		Deprecation other = new Deprecation("v2", DEPRECATION.since(), DEPRECATION.sunset(), DEPRECATION.link());
		assertSilent(get("/api/v1/things", other));
	}

	@Test
	void responseWhenNoVersionIsDeprecatedHasNoDates() {
		assertSilent(get("/api/v1/things", null));
	}

	@Test
	void responseWhenPathHasNoVersionHasNoDates() {
		assertSilent(get("/unversioned", DEPRECATION));
	}

	private static void assertSilent(MvcTestResult response) {
		assertThat(response).hasStatusOk();
		assertThat(response.getResponse().getHeaderNames())
			.doesNotContainAnyElementsOf(List.of("Deprecation", "Sunset", HttpHeaders.LINK));
	}

	private static MvcTestResult get(String uri, @Nullable Deprecation deprecation) {
		try (AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext()) {
			context.setServletContext(new MockServletContext());
			context.register(Web.class, ApiConfiguration.class, Things.class, Elsewhere.class);
			if (deprecation != null) {
				context.addBeanFactoryPostProcessor((beans) -> beans.registerSingleton("deprecation", deprecation));
			}
			context.refresh();
			return MockMvcTester.from(context).get().uri(uri).exchange();
		}
	}

	@EnableWebMvc
	static class Web {

		@Bean
		JsonMapper json() {
			return new JsonMapper();
		}

	}

	@ApiController("/api/{version}/things")
	static class Things {

		@GetMapping
		String list() {
			return "[]";
		}

	}

	@RestController
	static class Elsewhere {

		@GetMapping("/unversioned")
		String get() {
			return "";
		}

	}

}
