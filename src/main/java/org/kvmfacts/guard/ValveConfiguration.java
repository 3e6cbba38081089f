package org.kvmfacts.guard;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;

/**
 * Adds the guards that must see a request first to the web server.
 */
class ValveConfiguration implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

	private final OverloadProperties limits;

	ValveConfiguration(OverloadProperties limits) {
		this.limits = limits;
	}

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.setProtocol(GuardedProtocol.class.getName());
		factory.addConnectorCustomizers((connector) -> GuardedProtocol.limit(connector, this.limits));
		factory.addEngineValves(new RequestIdValve(), new SecurityHeadersValve());
	}

	// Before the framework's customizer (0), which adds support for X-Forwarded headers.
	@Override
	public int getOrder() {
		return -1;
	}

}
