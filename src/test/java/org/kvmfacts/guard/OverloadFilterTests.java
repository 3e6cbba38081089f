package org.kvmfacts.guard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kvmfacts.api.cache.BufferedResponse;
import org.kvmfacts.api.problem.ProblemWriter;

import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

/**
 * Tests which responses are held in memory until a client reads them.
 */
class OverloadFilterTests {

	// Only a response that is sent while it is made has a tag already.
	@ParameterizedTest
	@CsvSource({ "true, 4", "false, 0" })
	void responseWhenStreamedIsNotHeld(boolean tagged, int sent) throws ServletException, IOException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		filter(response, (request, made) -> {
			if (tagged) {
				response.setHeader(HttpHeaders.ETAG, "W/\"1\"");
			}
			made.getOutputStream().write("rows".getBytes(StandardCharsets.UTF_8));
			assertThat(response.getContentAsByteArray()).hasSize(sent);
		});
		assertThat(response.getContentAsString()).isEqualTo("rows");
	}

	@Test
	void responseWhenTheCacheHoldsItIsNotHeldTwice() throws ServletException, IOException {
		BufferedResponse held = new BufferedResponse(new MockHttpServletResponse());
		filter(held, (request, made) -> assertThat(made).isSameAs(held));
	}

	private static void filter(HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
		OverloadProperties limits = new OverloadProperties(1, 1, 1, 1, Duration.ofSeconds(1), DataSize.ofKilobytes(8),
				DataSize.ofKilobytes(8));
		new OverloadFilter(new Admission(limits, mock(ProblemWriter.class), new SimpleMeterRegistry()))
			.doFilter(new MockHttpServletRequest("GET", "/api/v1"), response, chain);
	}

}
