package org.kvmfacts.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.DigestUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the content takes over no sentences from the article that it began with.
 */
class WordingTests {

	private static final int RUN = 7;

	private static final int DIGITS = 16;

	private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

	private final Set<String> article = read(new ClassPathResource("article-runs.txt")).lines()
		.filter((line) -> !line.startsWith("#"))
		.collect(Collectors.toSet());

	@ParameterizedTest
	@CsvSource({ "db/seed/*.sql, 21", "search/*.txt, 4", "search/phrasings/*.txt, 12" })
	void contentSharesNoSevenWordsInARowWithTheArticle(String files, int fewest) throws IOException {
		Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath:" + files);
		assertThat(found).hasSizeGreaterThanOrEqualTo(fewest)
			.allSatisfy((file) -> assertThat(runs(read(file)).filter(this::isOfTheArticle)).as(file.getFilename())
				.isEmpty());
	}

	private boolean isOfTheArticle(String run) {
		return this.article
			.contains(DigestUtils.md5DigestAsHex(run.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS));
	}

	private static Stream<String> runs(String text) {
		List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
		return IntStream.rangeClosed(0, words.size() - RUN)
			.mapToObj((start) -> String.join(" ", words.subList(start, start + RUN)));
	}

	private static String read(Resource resource) {
		try {
			return resource.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
