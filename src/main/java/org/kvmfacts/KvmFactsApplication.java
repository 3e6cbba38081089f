package org.kvmfacts;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * The service that answers who owns, governs and develops KVM.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class KvmFactsApplication {

	public static void main(String[] args) {
		Thread.setDefaultUncaughtExceptionHandler(new OutOfMemory());
		SpringApplication.run(KvmFactsApplication.class, args);
	}

}
