package org.kvmfacts.api;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests what makes links absolute.
 */
class BaseAddressTests {

	@AfterEach
	void forgetRequest() {
		RequestContextHolder.resetRequestAttributes();
	}

	@Test
	void linkOutsideARequestIsToThisMachine() {
		assertThat(BaseAddress.of(Href.of("facts", "x"))).isEqualTo("http://localhost:8080/api/v1/facts/x");
	}

	@Test
	void linkWithinARequestIsToItsHost() {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/facts");
		request.setScheme("https");
		request.setServerName("example.org");
		request.setServerPort(443);
		request.setContextPath("/kvm");
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
		assertThat(BaseAddress.of("/facts?topic=x")).isEqualTo("https://example.org/kvm/facts?topic=x");
		assertThat(BaseAddress.of(Href.of())).isEqualTo("https://example.org/kvm/api/v1");
	}

}
