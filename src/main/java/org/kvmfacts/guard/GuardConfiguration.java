package org.kvmfacts.guard;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Sets up the guards in the order in which a request passes them. What health and static
 * files answer costs little, and they pass by.
 */
@Configuration(proxyBeanMethods = false)
class GuardConfiguration {

	@Bean
	TomcatGuards tomcatGuards() {
		return new TomcatGuards();
	}

}
