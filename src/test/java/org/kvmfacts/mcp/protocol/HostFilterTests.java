package org.kvmfacts.mcp.protocol;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.ServletException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kvmfacts.api.problem.ProblemWriter;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

/**
 * Tests which hosts and origins a setting allows.
 */
class HostFilterTests {

	@ParameterizedTest
	@CsvSource({ "[::1]:*, [::1], true", "[::1]:*, [::1]:8080, true", "[::1]:*, [::2], false",
			"127.0.0.1:*, 127.0.0.1.example:80, false", "127.0.0.1:*, 127.0.0.10:80, false",
			"a.example, a.example, true", "a.example, a.example:80, false", "a.example, axexample, false",
			"a.example:81, a.example:81, true", "a.example:81, a.example, false", "localhost:*, , false",
			"*, b.example:99, true", "*, , true" })
	void hostMustBeOneOfThoseAllowed(String allowed, @Nullable String host, boolean passes)
			throws ServletException, IOException {
		assertThat(passes(allowed, "Host", host)).isEqualTo(passes);
	}

	@ParameterizedTest
	@CsvSource({ "https://a.example, https://A.example, true", "https://a.example, http://a.example, false",
			"https://a.example, https://a.example:8443, false", "https://a.example:*, https://a.example, true",
			"https://a.example:*, https://a.example:8443, true", "https://a.example, https://b.a.example, false",
			"https://a.example, '', false", "https://a.example, , true" })
	void originWhenSentMustBeOneOfThoseAllowed(String allowed, @Nullable String origin, boolean passes)
			throws ServletException, IOException {
		assertThat(passes(allowed, "Origin", origin)).isEqualTo(passes);
	}

	private static boolean passes(String allowed, String header, @Nullable String value)
			throws ServletException, IOException {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/mcp");
		if (value != null) {
			request.addHeader(header, value);
		}
		List<String> hosts = List.of(header.equals("Host") ? allowed : "*");
		MockFilterChain chain = new MockFilterChain();
		new HostFilter(new McpProperties(hosts, List.of(allowed), DataSize.ofBytes(9)), mock(ProblemWriter.class))
			.doFilter(request, new MockHttpServletResponse(), chain);
		return chain.getRequest() != null;
	}

}
