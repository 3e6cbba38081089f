package org.kvmfacts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;

import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * A test of the running service with all its content. It runs on H2 and again on
 * PostgreSQL, and every response that it reads is checked against the OpenAPI document.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Tag("database")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.jpa.properties.hibernate.generate_statistics=true", "kvmfacts.rate-limit.enabled=false",
				"kvmfacts.response-cache.enabled=false", "kvmfacts.overload.maximum-connections-per-address=10000" })
@AutoConfigureRestTestClient
@Import({ TestDatabases.class, ContractCheck.class })
public @interface ServiceTest {

}
