package org.kvmfacts.mcp.protocol;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes a tool to clients and models.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ToolDescription {

	String name();

	/**
	 * The name that people are shown.
	 */
	String title();

	/**
	 * Tells a model when to use it.
	 */
	String use();

	/**
	 * Whether its text must be JSON, as the connectors of ChatGPT require.
	 */
	boolean json() default false;

}
