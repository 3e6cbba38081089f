package org.kvmfacts.guard;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Tests the CPU time of the costliest requests.
 */
@SpringBootTest(properties = { "kvmfacts.rate-limit.enabled=false", "kvmfacts.response-cache.enabled=false" })
@AutoConfigureMockMvc
class CostTests {

	// Ten times what a request may cost, because the code is barely compiled here. Both
	// can be set, to measure a warm service.
	private static final long MOST_MILLIS = Long.getLong("kvmfacts.cost.most", 500);

	private static final int WARM_UP = Integer.getInteger("kvmfacts.cost.warm-up", 10);

	@Autowired
	private MockMvc mvc;

	static Stream<Arguments> requests() {
		return Stream.of(arguments("unknown words", answer((random) -> words(random, 40, 8))),
				arguments("long unknown words", answer((random) -> words(random, 25, 19))),
				arguments("short unknown words", answer((random) -> words(random, 100, 4))),
				arguments("searched unknown words", search((random) -> words(random, 22, 8))),
				arguments("CJK", answer((random) -> signs(random, 0x4E00, 500))),
				arguments("planes", answer((random) -> signs(random, 0x20000, 500))),
				arguments("searched CJK", search((random) -> signs(random, 0x4E00, 200))),
				arguments("beginnings",
						search((random) -> Stream.generate(() -> words(random, 1, 1) + "*")
							.limit(60)
							.collect(Collectors.joining(" ")))),
				arguments("excluded", search((random) -> "kvm" + (" -" + words(random, 1, 1)).repeat(60))),
				arguments("phrases", search((random) -> ("\"" + words(random, 2, 3) + "\" ").repeat(18).strip())),
				arguments("one word", answer((random) -> words(random, 1, 500))),
				arguments("signs", answer((random) -> ".".repeat(499) + random.nextInt(10))),
				arguments("ids",
						request((random) -> "/api/v1/facts?" + Stream.generate(() -> "id=" + words(random, 1, 70))
							.limit(100)
							.collect(Collectors.joining("&")))),
				arguments("unknown id",
						message((random) -> call("get",
								"\"type\":\"fact\",\"id\":\"" + "e".repeat(64_000) + random.nextInt(10) + "\""))),
				arguments("unknown id of the longest",
						message((random) -> call("get", "\"type\":\"fact\",\"id\":\"" + words(random, 1, 100) + "\""))),
				arguments("many arguments",
						message((random) -> call("get",
								IntStream.range(0, 5000)
									.mapToObj((i) -> "\"a" + i + "\":1")
									.collect(Collectors.joining(","))))),
				arguments("statement",
						message((random) -> prompt(Stream.generate(() -> "Red Hat " + words(random, 20, 8) + ".")
							.limit(5)
							.collect(Collectors.joining(" "))))),
				arguments("short statements", message((random) -> prompt("KVM is it. ".repeat(363)))),
				arguments("description", request((random) -> "/v3/api-docs.yaml?x=" + random.nextInt())),
				arguments("timeline", request((random) -> "/timeline?from=20" + (10 + random.nextInt(10)))));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("requests")
	void requestWhenCostlyStaysBelowTheLimit(String name, IntFunction<MockHttpServletRequestBuilder> request)
			throws Exception {
		for (int i = 0; i < WARM_UP; i++) {
			this.mvc.perform(request.apply(i));
		}
		List<Duration> costs = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			costs.add(cost(request.apply(WARM_UP + i)));
		}
		Duration least = Collections.min(costs);
		System.out.printf("%s: %d ms%n", name, least.toMillis());
		assertThat(least).as(name).isLessThan(Duration.ofMillis(MOST_MILLIS));
	}

	private Duration cost(MockHttpServletRequestBuilder request) throws Exception {
		long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		int status = this.mvc.perform(request).andReturn().getResponse().getStatus();
		assertThat(status).isLessThan(500);
		return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
	}

	private static IntFunction<MockHttpServletRequestBuilder> answer(Made question) {
		return request((random) -> "/api/v1/answers?question=" + encoded(question.by(random)));
	}

	private static IntFunction<MockHttpServletRequestBuilder> search(Made query) {
		return request((random) -> "/api/v1/search?q=" + encoded(query.by(random)));
	}

	private static IntFunction<MockHttpServletRequestBuilder> request(Made address) {
		return (seed) -> MockMvcRequestBuilders.get(URI.create("http://localhost" + address.by(new Random(seed))))
			.header(HttpHeaders.ACCEPT, "a/b,".repeat(1000) + "*/*");
	}

	private static IntFunction<MockHttpServletRequestBuilder> message(Made message) {
		return (seed) -> MockMvcRequestBuilders.post(URI.create("http://localhost/mcp"))
			.header(HttpHeaders.HOST, "localhost")
			.contentType(MediaType.APPLICATION_JSON)
			.accept(MediaType.APPLICATION_JSON, MediaType.TEXT_EVENT_STREAM)
			.content(message.by(new Random(seed)));
	}

	private static String call(String tool, String arguments) {
		return "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"" + tool
				+ "\",\"arguments\":{" + arguments + "}}}";
	}

	private static String prompt(String statement) {
		return "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"prompts/get\",\"params\":{\"name\":\"check_text\","
				+ "\"arguments\":{\"text\":\"" + statement + "\"}}}";
	}

	private static String words(Random random, int count, int length) {
		return Stream.generate(() -> letters(random, length)).limit(count).collect(Collectors.joining(" "));
	}

	private static String letters(Random random, int length) {
		return random.ints(length, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining());
	}

	private static String signs(Random random, int first, int count) {
		int start = first + random.nextInt(1000);
		return IntStream.range(start, start + count).mapToObj(Character::toString).collect(Collectors.joining());
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/**
	 * Makes something at random.
	 */
	private interface Made {

		String by(Random random);

	}

}
