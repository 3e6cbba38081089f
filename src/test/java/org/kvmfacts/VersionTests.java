package org.kvmfacts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that all files name the version of the build.
 */
class VersionTests {

	private static final Pattern BUILD = Pattern
		.compile("<artifactId>kvm-facts</artifactId>\\s*<version>(.*)</version>");

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			src/main/java/org/kvmfacts/api/openapi/OpenApiConfiguration.java | .version("%s")
			src/main/java/org/kvmfacts/mcp/protocol/McpConfiguration.java    | "kvm-facts", "%s"
			server.json                                                      | "version": "%s"
			CITATION.cff                                                     | version: %s
			deploy/kubernetes/kustomization.yaml                             | newTag: %s
			docs/operations.md                                               | kvm-facts-%s.jar
			""")
	void fileNamesTheVersionOfTheBuild(Path file, String words) throws IOException {
		Matcher build = BUILD.matcher(Files.readString(Path.of("pom.xml")));
		assertThat(build.find()).isTrue();
		assertThat(file).content().containsOnlyOnce(words.formatted(build.group(1)));
	}

}
