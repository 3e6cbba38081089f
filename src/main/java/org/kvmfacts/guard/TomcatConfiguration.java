package org.kvmfacts.guard;

import org.apache.catalina.core.StandardHost;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.kvmfacts.api.problem.ProblemReportValve;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Adds the guards that must see a request first to the web server, and gives its own
 * responses the form of ours. It runs before the framework's customizer (0), which adds
 * support for X-Forwarded headers.
 */
@Component
@Order(-1)
class TomcatConfiguration implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private static final String PASS_THROUGH = EncodedSolidusHandling.PASS_THROUGH.getValue();

	private final OverloadProperties limits;

	TomcatConfiguration(OverloadProperties limits) {
		this.limits = limits;
	}

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.setProtocol(GuardedProtocol.class.getName());
		factory.addConnectorCustomizers((connector) -> GuardedProtocol.limit(connector, this.limits));
		// Without this, an id with an encoded slash would be a bad request.
		factory.addConnectorCustomizers((connector) -> {
			connector.setEncodedSolidusHandling(PASS_THROUGH);
			connector.setEncodedReverseSolidusHandling(PASS_THROUGH);
		});
		factory.addEngineValves(new RequestIdValve(), new SecurityHeadersValve());
		factory.addContextCustomizers((context) -> {
			if (context.getParent() instanceof StandardHost host) {
				host.setErrorReportValveClass(ProblemReportValve.class.getName());
			}
		});
	}

}
