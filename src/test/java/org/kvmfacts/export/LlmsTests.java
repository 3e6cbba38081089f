package org.kvmfacts.export;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kvmfacts.Responses;
import org.kvmfacts.ServiceTest;
import org.kvmfacts.api.representation.MarkdownBuilder;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the content as text.
 */
@ServiceTest
class LlmsTests {

	@Autowired
	private RestTestClient client;

	@Autowired
	private JdbcClient jdbc;

	@LocalServerPort
	private int port;

	@Test
	void indexWhenReadLinksToEveryQuestionAndOrganisation() {
		String index = read("/llms.txt");
		assertThat(index).startsWith("# kvm-facts\n\n> ")
			.contains("/llms-full.txt", "/mcp): the same as tools", "POST only", "/developers says",
					"/api/v1/answers?question=");
		ids("faq").forEach((id) -> assertThat(index).contains("/api/v1/faqs/" + id + "?format=markdown)"));
		ids("organisation").forEach((id) -> assertThat(index).contains("/organisations/" + id + "?format=markdown)"));
	}

	@Test
	void fullTextContainsEveryEntryAndSupportingSource() {
		String text = read("/llms-full.txt");
		this.jdbc.sql("select statement from fact")
			.query(String.class)
			.list()
			.forEach((it) -> assertThat(text).contains(MarkdownBuilder.escape(it)));
		this.jdbc.sql("select answer from faq")
			.query(String.class)
			.list()
			.forEach((it) -> assertThat(text).contains(MarkdownBuilder.escape(it)));
		this.jdbc.sql("select s.url from source s join citation c on c.source_id = s.id where c.stance = 'supports'")
			.query(String.class)
			.list()
			.forEach((url) -> assertThat(text).contains("](" + url.replace("(", "%28").replace(")", "%29")));
		this.jdbc.sql("select note from citation where note is not null")
			.query(String.class)
			.list()
			.forEach((note) -> assertThat(text).contains(MarkdownBuilder.escape(note)));
	}

	@Test
	void entriesComeInTheirUsualOrder() {
		String index = read("/llms.txt");
		assertThat(texts("select id from faq order by position").stream().map((id) -> index.indexOf("/" + id + "?")))
			.isSorted();
		String text = read("/llms-full.txt");
		assertThat(texts("select f.title from fact f join topic t on t.id = f.topic_id order by t.position, f.position")
			.stream()
			.map((title) -> text.indexOf("\n### " + MarkdownBuilder.escape(title) + "\n"))).isSorted()
			.doesNotContain(-1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/llms.txt", "/llms-full.txt" })
	void textWhenUnchangedIsNotSentAgain(String path) throws IOException, InterruptedException {
		for (String coding : List.of("identity", "gzip")) {
			HttpResponse<byte[]> response = get(path, coding, "\"other\"");
			assertThat(header(response, "Content-Type")).isEqualTo("text/markdown;charset=UTF-8");
			assertThat(header(response, "Cache-Control")).contains("max-age=300", "stale-while-revalidate=");
			assertThat(response.headers().firstValue("Content-Encoding").isPresent()).isEqualTo(coding.equals("gzip"));
			HttpResponse<byte[]> again = get(path, coding, header(response, "ETag"));
			assertThat(again.statusCode()).isEqualTo(304);
			assertThat(again.body()).isEmpty();
			assertThat(header(again, "ETag")).isEqualTo(header(response, "ETag"));
		}
	}

	// The client of the other tests decompresses responses.
	private HttpResponse<byte[]> get(String path, String coding, String known)
			throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.header("Accept-Encoding", coding)
			.header("If-None-Match", known)
			.build();
		return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
	}

	private static String header(HttpResponse<byte[]> response, String name) {
		return response.headers().firstValue(name).orElseThrow();
	}

	private String read(String path) {
		return Responses.text(this.client, path);
	}

	private List<String> ids(String table) {
		return texts("select id from " + table);
	}

	private List<String> texts(String sql) {
		return this.jdbc.sql(sql).query(String.class).list();
	}

}
