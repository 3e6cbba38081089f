package org.kvmfacts.api.server;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kvmfacts.ServiceTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.util.ServletRequestPathUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests that unknown addresses cause no look-ups on the class path, because the class
 * loader would remember every name.
 */
@ServiceTest
@Tag("memory")
class SwaggerUiFilesTests {

	private final SwaggerUiFiles swaggerUi = new SwaggerUiFiles(new PathMatchingResourcePatternResolver());

	@ParameterizedTest
	@ValueSource(strings = { "/nothing", "/nothing/1", "/nothing.html", "/index.htm", "/index.html/1",
			"/webjars/nothing", "/webjars/swagger-ui/index.css", "/swagger-ui-nothing/1", "/api/v1/nothing",
			"/v3/api-docs/nothing", "/problems/nothing", "/.well-known/nothing" })
	void addressWhenUnknownIsNotLookedUp(String address, @Autowired WebApplicationContext context) throws Exception {
		MvcResult result = MockMvcBuilders.webAppContextSetup(context)
			.build()
			.perform(MockMvcRequestBuilders.get(address))
			.andReturn();
		assertThat(result.getResponse().getStatus()).isEqualTo(404);
		assertThat(result.getResponse().getContentType()).isEqualTo("application/problem+json");
		assertThat(result.getHandler() instanceof ResourceHttpRequestHandler).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "index.html", "index.css", "swagger-initializer.js", "swagger-ui-bundle.js" })
	void fileOfSwaggerUiIsLookedUp(String name) throws NoResourceFoundException {
		assertThat(isLookedUp("/swagger-ui/" + name)).isTrue();
	}

	@Test
	void otherFileBesideThemIsNotLookedUp() {
		assertThatExceptionOfType(NoResourceFoundException.class).isThrownBy(() -> isLookedUp("/swagger-ui/nothing"));
		assertThatExceptionOfType(NoResourceFoundException.class)
			.isThrownBy(() -> isLookedUp("/swagger-ui/nothing/index.html"));
	}

	private boolean isLookedUp(String path) throws NoResourceFoundException {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		ServletRequestPathUtils.parseAndCache(request);
		return this.swaggerUi.preHandle(request, new MockHttpServletResponse(), this);
	}

}
