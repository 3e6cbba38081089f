package org.kvmfacts.api.problem;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kvmfacts.api.ApiController;
import org.kvmfacts.api.WebSlice;
import org.kvmfacts.api.page.Page;
import org.kvmfacts.api.page.PageQuery;
import org.kvmfacts.api.page.PageView;
import org.kvmfacts.api.representation.Representation;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.OrderUtils;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.annotation.GetMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

/**
 * Tests responses that fail while they are sent.
 */
@WebSlice
@Import(BrokenResponseResolverTests.FailingController.class)
class BrokenResponseResolverTests {

	@LocalServerPort
	private int port;

	@Test
	void resolverFollowsTheOneThatEndsTheProcess() {
		assertThat(OrderUtils.getOrder(BrokenResponseResolver.class)).isGreaterThan(Ordered.HIGHEST_PRECEDENCE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "identity", "gzip" })
	void responseWhenFailingWhileItIsSentIsCut(String encoding) {
		assertThatIOException().isThrownBy(() -> get("late", encoding));
	}

	@Test
	void responseWhenFailingBeforeItIsSentIsAnUncachedProblem() throws IOException, InterruptedException {
		HttpResponse<String> problem = get("early", "gzip");
		assertThat(problem.statusCode()).isEqualTo(503);
		assertThat(problem.headers().map()).containsKey("Retry-After")
			.doesNotContainKeys("ETag", "Last-Modified", "Cache-Control", "Link");
	}

	@Test
	void responseWhenLargeIsSentWhole() throws IOException, InterruptedException {
		assertThat(get("never", "identity").body().lines()).hasSize(40_001);
	}

	@Test
	void responseWhenClientIsGoneIsNotAnError() {
		MockHttpServletResponse response = new MockHttpServletResponse();
		response.setCommitted(true);
		Exception gone = new HttpMessageNotWritableException("cut", new ClientAbortException("Broken pipe"));
		assertThat(new BrokenResponseResolver().resolveException(new MockHttpServletRequest(), response, null, gone))
			.isNotNull();
	}

	private HttpResponse<String> get(String when, String encoding) throws IOException, InterruptedException {
		URI uri = URI.create("http://localhost:" + this.port + "/api/v1/failing-" + when);
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(uri).header("Accept-Encoding", encoding).build(), BodyHandlers.ofString());
	}

	@ApiController("/api/{version}")
	static class FailingController {

		@GetMapping(path = "/failing-late", produces = Representation.CSV_VALUE)
		PageView<Row> late() {
			return rows(30_000);
		}

		@GetMapping(path = "/failing-early", produces = Representation.CSV_VALUE)
		PageView<Row> early() {
			return rows(100);
		}

		@GetMapping(path = "/failing-never", produces = Representation.CSV_VALUE)
		PageView<Row> never() {
			return rows(-1);
		}

		private static PageView<Row> rows(int failing) {
			Function<PageQuery, Page<Row>> list = (page) -> {
				int start = (page.cursor() != null) ? Integer.parseInt(page.cursor()) : 0;
				if (failing >= 0 && start >= failing) {
					throw new DataAccessResourceFailureException("gone");
				}
				List<Row> rows = IntStream.range(start, start + 100)
					.mapToObj((id) -> new Row("row-" + id + "x".repeat(30)))
					.toList();
				return new Page<>(rows, 40_000, (start + 100 < 40_000) ? String.valueOf(start + 100) : null, null);
			};
			return PageView.of(new PageQuery(null, null), list);
		}

	}

	record Row(String id) {
	}

}
