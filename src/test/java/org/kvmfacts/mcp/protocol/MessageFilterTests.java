package org.kvmfacts.mcp.protocol;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.kvmfacts.api.problem.ProblemWriter;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

/**
 * Tests the size of messages at the limits of its setting.
 */
class MessageFilterTests {

	@Test
	void messageWhenTheLargestSizeIsAllowedIsRead() throws ServletException, IOException {
		MockFilterChain chain = new MockFilterChain();
		filter(DataSize.ofBytes(Integer.MAX_VALUE)).doFilter(message(), new MockHttpServletResponse(), chain);
		assertThat(chain.getRequest()).isNotNull();
	}

	@Test
	void messageWhenOfTheMaximumSizeIsRead() throws ServletException, IOException {
		MockFilterChain chain = new MockFilterChain();
		filter(DataSize.ofBytes(message().getContentLength())).doFilter(message(), new MockHttpServletResponse(),
				chain);
		assertThat(chain.getRequest()).isNotNull();
	}

	@Test
	void messageWhenOneByteLargerIsNotRead() throws ServletException, IOException {
		MockFilterChain chain = new MockFilterChain();
		filter(DataSize.ofBytes(message().getContentLength() - 1)).doFilter(message(), new MockHttpServletResponse(),
				chain);
		assertThat(chain.getRequest()).isNull();
	}

	private static MessageFilter filter(DataSize maximum) {
		return new MessageFilter(new McpProperties(List.of("*"), List.of("http://localhost:*"), maximum),
				mock(ProblemWriter.class));
	}

	private static MockHttpServletRequest message() {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/mcp");
		request.setContent(new byte[] { '{', '}' });
		return request;
	}

}
