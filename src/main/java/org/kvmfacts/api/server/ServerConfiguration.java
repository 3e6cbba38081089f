package org.kvmfacts.api.server;

import org.apache.catalina.core.StandardHost;
import org.kvmfacts.api.problem.ProblemReportValve;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/**
 * Configures the responses of the web server itself.
 */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsFromTomcat() {
		return (factory) -> factory.addContextCustomizers((context) -> {
			if (context.getParent() instanceof StandardHost host) {
				host.setErrorReportValveClass(ProblemReportValve.class.getName());
			}
		});
	}

	// Pages of lists are longer than the default write buffer of 8 KB.
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> longerWrites() {
		return (factory) -> factory.addConnectorCustomizers((connector) -> connector
			.setProperty("socket.appWriteBufSize", Long.toString(DataSize.ofKilobytes(32).toBytes())));
	}

}
