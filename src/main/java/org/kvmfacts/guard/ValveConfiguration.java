package org.kvmfacts.guard;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;

/**
 * Puts the guards into the web server that must see a request before all else.
 */
class ValveConfiguration implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addEngineValves(new RequestIdValve(), new SecurityHeadersValve());
	}

	// Before the customizer of the framework (0) that adds the reading of X-Forwarded.
	@Override
	public int getOrder() {
		return -1;
	}

}
