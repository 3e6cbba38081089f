package org.kvmfacts.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

import org.kvmfacts.content.DataRevision;
import org.kvmfacts.content.Withdrawals;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * A test of the web layer on a running server: everything that the service does with
 * requests and responses, but no content and no database.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(classes = WebSlice.Application.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureRestTestClient
@TestPropertySource(properties = "management.endpoint.health.validate-group-membership=false")
public @interface WebSlice {

	@AliasFor(annotation = SpringBootTest.class, attribute = "properties")
	String[] value() default {};

	/**
	 * The rooms {@code api} and {@code guard} alone. No configuration by name, or other
	 * tests would find it.
	 */
	@EnableAutoConfiguration(exclude = { DataSourceAutoConfiguration.class, HibernateJpaAutoConfiguration.class,
			DataJpaRepositoriesAutoConfiguration.class, FlywayAutoConfiguration.class })
	@ConfigurationPropertiesScan("org.kvmfacts")
	@ComponentScan(basePackages = { "org.kvmfacts.api", "org.kvmfacts.guard" },
			excludeFilters = { @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
					@Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Labels.class) })
	@Import(Topics.class)
	class Application {

		@Bean
		DataRevision revision() {
			return new DataRevision("none", "2026-11-28");
		}

		@Bean
		Withdrawals withdrawals() {
			return new Withdrawals(List.of());
		}

	}

	/**
	 * An endpoint.
	 */
	@TestComponent
	@ApiController("/api/{version}")
	class Topics {

		@GetMapping("/topics/{id}")
		Reference get(@PathVariable String id) {
			return new Reference(id, Href.of("topics", id), "A topic");
		}

	}

}
