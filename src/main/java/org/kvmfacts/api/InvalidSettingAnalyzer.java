package org.kvmfacts.api;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/**
 * Reports a wrong setting at start-up in one sentence, without a stack trace.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class InvalidSettingAnalyzer implements FailureAnalyzer {

	private static final int DEEPEST = 30;

	// Messages of the pool, the framework and the drivers about an invalid address.
	private static final Pattern URL = Pattern.compile("jdbcUrl|must start with \"jdbc\"|Unable to load.*jdbc|"
			+ "Failed to determine (DatabaseDriver|a suitable driver class)");

	private static final String PROXIES = "server.tomcat.remoteip.internal-proxies";

	private final Environment settings;

	InvalidSettingAnalyzer(Environment settings) {
		this.settings = settings;
	}

	@Override
	public @Nullable FailureAnalysis analyze(Throwable failure) {
		return analyze(failure, DEEPEST);
	}

	// Some failures have the cause as a suppressed exception.
	private @Nullable FailureAnalysis analyze(Throwable failure, int depth) {
		String sentence = sentence(failure);
		if (sentence != null) {
			return new FailureAnalysis(sentence, "Change the setting; docs/operations.md lists all of them.", failure);
		}
		return (depth == 0) ? null
				: Stream.concat(Stream.ofNullable(failure.getCause()), Stream.of(failure.getSuppressed()))
					.map((cause) -> analyze(cause, depth - 1))
					.filter(Objects::nonNull)
					.findFirst()
					.orElse(null);
	}

	private @Nullable String sentence(Throwable cause) {
		String message = String.valueOf(cause.getMessage());
		if (cause instanceof InvalidSettingException) {
			return message;
		}
		// Another pattern is our own mistake.
		if (cause instanceof PatternSyntaxException pattern
				&& pattern.getPattern().equals(this.settings.getProperty(PROXIES))) {
			return "The setting " + PROXIES + " must be a regular expression, and '" + pattern.getPattern()
					+ "' is not one: " + pattern.getDescription() + ".";
		}
		if (URL.matcher(message).find()) {
			return "The setting spring.datasource.url must begin with jdbc:postgresql:// or jdbc:h2: and name a database.";
		}
		return message.contains("java.io.tmpdir")
				? "The setting java.io.tmpdir must name an existing directory that can be written to, and not "
						+ System.getProperty("java.io.tmpdir") + "."
				: null;
	}

}
