package org.kvmfacts.api;

import java.util.regex.PatternSyntaxException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kvmfacts.KvmFactsApplication;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.WebServerException;
import org.springframework.context.ApplicationContextException;
import org.springframework.context.annotation.Configuration;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * Tests settings with which the service must not start.
 */
@ExtendWith(OutputCaptureExtension.class)
class InvalidSettingTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "kvmfacts.mcp.allowed-hosts=|kvmfacts.mcp.allowedHosts",
			"kvmfacts.mcp.allowed-origins=|kvmfacts.mcp.allowedOrigins",
			"kvmfacts.cors.allowed-origins=|kvmfacts.cors.allowedOrigins",
			"kvmfacts.mcp.allowed-hosts=*.example.org|kvmfacts.mcp.allowedHosts",
			"kvmfacts.mcp.allowed-origins=*|kvmfacts.mcp.allowedOrigins",
			"kvmfacts.mcp.maximum-message=3GB|kvmfacts.mcp.maximum-message",
			"kvmfacts.response-cache.maximum-size=-1B|kvmfacts.response-cache.maximum-size",
			"kvmfacts.overload.maximum-headers=-1B|kvmfacts.overload.maximum-headers",
			"kvmfacts.cache.max-age=-5m|kvmfacts.cache.maxAge", "kvmfacts.cors.max-age=-1h|kvmfacts.cors.maxAge",
			"kvmfacts.overload.longest-request=0s|kvmfacts.overload.longestRequest" })
	void startWhenASettingOfOursIsWrongNamesIt(String setting, String name, CapturedOutput output) {
		SpringApplication settings = new SpringApplication(Settings.class);
		settings.setWebApplicationType(WebApplicationType.NONE);
		expectFailure(settings, setting, name, output);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "kvmfacts.cors.allowed-origins=|kvmfacts.cors.allowedOrigins",
					"server.tomcat.remoteip.internal-proxies=10.(|server.tomcat.remoteip.internal-proxies",
					"spring.datasource.url=jdbc:postgres:|spring.datasource.url" })
	void startWhenASettingIsWrongEndsWithASentenceThatNamesIt(String setting, String name, CapturedOutput output) {
		expectFailure(new SpringApplication(KvmFactsApplication.class), setting, name, output);
	}

	@Test
	void startWhenNoFilesCanBeWrittenNamesTheDirectory() {
		FailureAnalysis analysis = new InvalidSettingAnalyzer(new MockEnvironment())
			.analyze(new ApplicationContextException("No web server",
					new WebServerException("Unable to create tempDir. java.io.tmpdir is set to /none", null)));
		assertThat(analysis).extracting(FailureAnalysis::getDescription)
			.asString()
			.startsWith("The setting java.io.tmpdir must name an existing directory");
	}

	@Test
	void patternWhenNotThatOfASettingIsNotBlamedOnIt() {
		InvalidSettingAnalyzer analyzer = new InvalidSettingAnalyzer(
				new MockEnvironment().withProperty("server.tomcat.remoteip.internal-proxies", "10[.].*"));
		assertThat(analyzer
			.analyze(new ExceptionInInitializerError(new PatternSyntaxException("Unclosed group", "(kvm", 4))))
			.isNull();
	}

	private static void expectFailure(SpringApplication application, String setting, String name,
			CapturedOutput output) {
		assertThatException().isThrownBy(() -> application.run("--server.port=0", "--" + setting));
		assertThat(output).contains("APPLICATION FAILED TO START", name).doesNotContain("\tat org.");
	}

	/**
	 * Binds the settings without the rest of the service.
	 */
	@Configuration(proxyBeanMethods = false)
	@ConfigurationPropertiesScan(basePackageClasses = KvmFactsApplication.class)
	static class Settings {

	}

}
