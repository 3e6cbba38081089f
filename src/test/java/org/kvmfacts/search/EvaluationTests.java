package org.kvmfacts.search;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kvmfacts.ServiceTest;
import org.kvmfacts.answer.AnswerText;
import org.kvmfacts.answer.AnswerView;
import org.kvmfacts.answer.Answers;
import org.kvmfacts.api.page.PageQuery;
import org.kvmfacts.search.index.EntryIndex;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Search and answers on questions that people wrote who did not know how both work. The
 * held part is for measuring alone: whoever works on the ranking looks at the tuning
 * part.
 */
@ServiceTest
class EvaluationTests {

	private static final PageQuery FIRST_20 = new PageQuery(20, null);

	@Autowired
	private Search search;

	@Autowired
	private Answers answers;

	@Autowired
	private EntryIndex index;

	@BeforeEach
	void pretendRequest() {
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
	}

	@AfterEach
	void forgetRequest() {
		RequestContextHolder.resetRequestAttributes();
	}

	@Test
	void heldPartWhenAskedReachesTheGoals() throws IOException {
		Baseline baseline = new Baseline(this.index);
		Measures tuning = measure("Tuning part", "tuning.tsv", this::ask);
		Measures held = measure("Held part", "held.tsv", this::ask);
		double enough = enough(baseline);
		Measures plain = measure("Held part, plain BM25", "held.tsv", (asked) -> baseline.ask(asked, enough));
		System.out.println(String.join("\n\n", tuning.toString(), held.toString(), plain.toString()));
		assertThat(held.recall(1).value()).isGreaterThanOrEqualTo(0.80);
		assertThat(held.recall(5).value()).isGreaterThanOrEqualTo(0.97);
		assertThat(held.right().value()).isGreaterThanOrEqualTo(0.90);
		assertThat(held.falseAccepts().value()).isLessThanOrEqualTo(0.05);
	}

	// The score that 5 % of the unanswerable questions of the tuning part exceed.
	private static double enough(Baseline baseline) throws IOException {
		double[] scores = Asked.read("unanswerable-tuning.tsv")
			.stream()
			.mapToDouble(baseline::score)
			.sorted()
			.toArray();
		return Math.nextUp(scores[scores.length * 95 / 100 - 1]);
	}

	private static Measures measure(String name, String file, Function<Asked, Outcome> ask) throws IOException {
		return new Measures(name, Asked.read(file).stream().map(ask).toList(),
				Asked.read("unanswerable-" + file).stream().map(ask).toList());
	}

	private Outcome ask(Asked asked) {
		List<String> found = this.search.search(new SearchQuery(asked.question(), null, null, null), FIRST_20)
			.items()
			.stream()
			.map((hit) -> key(hit.href().path()))
			.toList();
		AnswerView answer = this.answers.answer(asked.question());
		AnswerText text = answer.answer();
		return new Outcome(asked, found, (text != null) ? key(text.href().path()) : null, answer.confidence());
	}

	private static String key(String href) {
		return href.substring(href.indexOf("/v1/") + "/v1/".length());
	}

}
