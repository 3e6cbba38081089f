package org.kvmfacts.guard;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;

/**
 * Puts the guards into the web server that must see a request before all else.
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

	// Before the customizer of the framework (0) that adds the reading of X-Forwarded.
	@Override
	public int getOrder() {
		return -1;
	}

}
