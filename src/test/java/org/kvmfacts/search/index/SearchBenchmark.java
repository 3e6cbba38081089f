package org.kvmfacts.search.index;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.kvmfacts.KvmFactsApplication;
import org.kvmfacts.answer.Answers;
import org.kvmfacts.api.page.PageQuery;
import org.kvmfacts.search.Asked;
import org.kvmfacts.search.SearchQuery;
import org.kvmfacts.search.ranking.FeatureExtraction;
import org.kvmfacts.search.ranking.Vocabulary;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Measures what an answer and a search cost, at the size of the service and with 100,000
 * generated facts more. CONTRIBUTING.md tells how to run it.
 */
public final class SearchBenchmark {

	private static final int FACTS = 100_000;

	private static final int CHUNK = 1000;

	private static final int ROUNDS = 5;

	private static final PageQuery FIRST = new PageQuery(20, null);

	private SearchBenchmark() {
	}

	public static void main(String[] args) throws Exception {
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
		try (ConfigurableApplicationContext service = SpringApplication.run(KvmFactsApplication.class,
				"--server.port=0")) {
			List<String> questions = Asked.read("tuning.tsv").stream().map(Asked::question).toList();
			measure(service, questions, "At the size of the service");
			long start = System.nanoTime();
			generate(service, questions);
			System.out.printf(Locale.ROOT, "%d generated facts indexed in %.1f s%n", FACTS,
					(System.nanoTime() - start) / 1e9);
			measure(service, questions, "With " + FACTS + " facts more");
		}
	}

	private static void measure(ConfigurableApplicationContext service, List<String> questions, String name) {
		Answers answers = service.getBean(Answers.class);
		org.kvmfacts.search.Search search = service.getBean(org.kvmfacts.search.Search.class);
		report(name + ", answer", questions, answers::answer);
		report(name + ", search", questions,
				(question) -> search.search(new SearchQuery(question, null, null, null), FIRST));
	}

	private static void report(String name, List<String> questions, Consumer<String> ask) {
		for (int round = 1; round < ROUNDS; round++) {
			questions.forEach(ask);
		}
		double[] cpu = new double[questions.size()];
		double[] wall = new double[questions.size()];
		for (int i = 0; i < questions.size(); i++) {
			long cpuStart = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			long wallStart = System.nanoTime();
			ask.accept(questions.get(i));
			wall[i] = (System.nanoTime() - wallStart) / 1e6;
			cpu[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpuStart) / 1e6;
		}
		System.out.println(name + ": CPU " + describe(cpu) + "; wall " + describe(wall));
	}

	private static String describe(double[] millis) {
		Arrays.sort(millis);
		return String.format(Locale.ROOT, "mean %.2f, median %.2f, 95 %% under %.2f ms",
				Arrays.stream(millis).average().orElse(0), millis[millis.length / 2], millis[millis.length * 19 / 20]);
	}

	// Statements of common words of the questions and of rare ones, as texts have them.
	private static void generate(ConfigurableApplicationContext service, List<String> questions) {
		String[] words = String.join(" ", questions).split("\\W+");
		Random random = new Random(1);
		FeatureExtraction learning = service.getBean(FeatureExtraction.class);
		EntityManagerFactory factory = service.getBean(EntityManagerFactory.class);
		for (int chunk = 0; chunk < FACTS / CHUNK; chunk++) {
			try (EntityManager entityManager = factory.createEntityManager()) {
				SearchSession session = Search.session(entityManager);
				entityManager.getTransaction().begin();
				for (int i = 0; i < CHUNK; i++) {
					IndexedEntry fact = fact("facts/generated-" + chunk + "-" + i, words, random);
					session.indexingPlan().addOrUpdate(entry(fact));
					learning.learn(fact);
				}
				entityManager.getTransaction().commit();
			}
		}
		service.getBean(Vocabulary.class).weigh();
	}

	private static IndexedEntry fact(String key, String[] words, Random random) {
		String statement = sentence(words, random, 30);
		List<String> phrasings = IntStream.range(0, 4).mapToObj((i) -> sentence(words, random, 8)).toList();
		return new IndexedEntry(key, "fact", statement, statement, phrasings, List.of(), List.of());
	}

	private static SearchEntry entry(IndexedEntry fact) {
		SearchEntry entry = new SearchEntry();
		ReflectionTestUtils.setField(entry, "key", fact.key());
		ReflectionTestUtils.setField(entry, "type", fact.type());
		ReflectionTestUtils.setField(entry, "title", fact.title());
		ReflectionTestUtils.setField(entry, "text", fact.text());
		ReflectionTestUtils.setField(entry, "topic", "technique");
		ReflectionTestUtils.setField(entry, "phrasings", Set.copyOf(fact.phrasings()));
		ReflectionTestUtils.setField(entry, "names", Set.of());
		ReflectionTestUtils.setField(entry, "details", Set.of());
		return entry;
	}

	private static String sentence(String[] words, Random random, int length) {
		return random.ints(length, 0, words.length * 4)
			.mapToObj((i) -> (i < words.length) ? words[i] : "word" + (i % 20_000))
			.collect(Collectors.joining(" "));
	}

}
