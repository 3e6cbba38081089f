package org.kvmfacts.search;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.kvmfacts.KvmFactsApplication;
import org.kvmfacts.answer.Answers;
import org.kvmfacts.api.page.PageQuery;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Measures what an answer and a search cost; see CONTRIBUTING.md.
 */
public final class SearchBenchmark {

	private static final int ROUNDS = 5;

	private static final PageQuery FIRST = new PageQuery(20, null);

	private SearchBenchmark() {
	}

	public static void main(String[] args) throws Exception {
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
		try (ConfigurableApplicationContext service = SpringApplication.run(KvmFactsApplication.class,
				"--server.port=0")) {
			List<String> questions = Asked.read("tuning/questions.tsv").stream().map(Asked::question).toList();
			Answers answers = service.getBean(Answers.class);
			Search search = service.getBean(Search.class);
			report("Answer", questions, answers::answer);
			report("Search", questions,
					(question) -> search.search(new SearchQuery(question, null, null, null, null, null), FIRST));
		}
	}

	private static void report(String name, List<String> questions, Consumer<String> ask) {
		for (int round = 1; round < ROUNDS; round++) {
			questions.forEach(ask);
		}
		double[] cpu = new double[questions.size()];
		for (int i = 0; i < questions.size(); i++) {
			long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			ask.accept(questions.get(i));
			cpu[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
		}
		Arrays.sort(cpu);
		System.out.printf(Locale.ROOT, "%s: CPU mean %.2f, median %.2f, 95 %% under %.2f ms%n", name,
				Arrays.stream(cpu).average().orElse(0), cpu[cpu.length / 2], cpu[cpu.length * 19 / 20]);
	}

}
