package org.kvmfacts.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.core.annotation.AliasFor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * A controller of version 1 of the API.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@RestController
@RequestMapping(version = "v1", produces = MediaType.APPLICATION_JSON_VALUE)
public @interface ApiController {

	/**
	 * The path that all handlers share, with {@code {version}} in place of the version.
	 */
	@AliasFor(annotation = RequestMapping.class, attribute = "path")
	String value();

}
