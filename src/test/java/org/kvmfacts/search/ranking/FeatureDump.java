package org.kvmfacts.search.ranking;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.kvmfacts.search.index.AnalysedTexts;
import org.kvmfacts.search.index.Analyser;
import org.kvmfacts.search.index.ContentEntries;
import org.kvmfacts.search.index.EntryIndex;
import org.kvmfacts.search.index.EntryQuery;
import org.kvmfacts.search.index.EntryType;
import org.kvmfacts.search.index.SearchEntry;
import org.kvmfacts.search.index.WordList;
import org.kvmfacts.search.question.Languages;
import org.kvmfacts.search.question.Question;

/**
 * Writes the evidence for each entry and question of the tuning sets, to which
 * {@code src/ranking/fit.py} fits the model.
 */
public final class FeatureDump {

	private static final int DEPTH = 15;

	private static final int FOLDS = 2;

	/**
	 * One of so many phrasings of an FAQ entry is asked: the last, which strangers to the
	 * content wrote.
	 */
	private static final int ASKED = 6;

	/**
	 * As many of five questions from outside are asked.
	 */
	private static final int OUTSIDE = 2;

	private final EntryIndex index;

	private final Knowledge knowledge;

	private final Ranker ranker;

	private final PrintWriter out;

	private FeatureDump(EntryIndex index, Knowledge knowledge, PrintWriter out) {
		this.index = index;
		this.knowledge = knowledge;
		this.ranker = new Ranker(index, CompletableFuture.completedFuture(knowledge));
		this.out = out;
	}

	/**
	 * Writes a file: {@code FeatureDump features OUT QUESTIONS.tsv...}. Each of the
	 * latter has a question in its fourth column and the ids that answer it in its fifth.
	 * These and some phrasings and questions out of scope are asked of a service that has
	 * not learnt them. With {@code questions} it writes everything there is to learn, and
	 * what of it is asked.
	 */
	public static void main(String[] args) throws IOException, SQLException {
		List<SearchEntry> entries = ContentEntries.load();
		List<Asked> all = Stream.concat(entries.stream().flatMap((entry) -> Asked.of(entry, entries)), outside())
			.collect(Collectors.toCollection(ArrayList::new));
		for (String file : Arrays.asList(args).subList(2, args.length)) {
			Files.readAllLines(Path.of(file)).stream().skip(1).forEach((line) -> all.add(Asked.of(file, line)));
		}
		if (args[0].equals("questions")) {
			Files.write(Path.of(args[1]), learnt(entries, all));
			return;
		}
		Analyser analyser = new Analyser();
		try (PrintWriter out = new PrintWriter(Path.of(args[1]).toFile(), StandardCharsets.UTF_8)) {
			out.println("set\tquestion\tmode\tright\tall\tkey\tscore\t"
					+ Arrays.stream(Feature.values()).map(Feature::name).collect(Collectors.joining("\t")));
			IntStream.range(0, FOLDS)
				.mapToObj((fold) -> IntStream.iterate(fold, (i) -> i < all.size(), (i) -> i + FOLDS)
					.mapToObj(all::get)
					.toList())
				.forEach((asked) -> dump(asked, entries, analyser, out));
		}
	}

	private static Stream<Asked> outside() {
		List<String> lines = WordList.of(OutOfScopeQuestions.FILE).toList();
		return IntStream.range(0, lines.size())
			.filter((i) -> i % 5 < OUTSIDE)
			.mapToObj((i) -> new Asked("outside", lines.get(i), Set.of()));
	}

	private static List<String> learnt(List<SearchEntry> entries, List<Asked> asked) {
		Set<String> fitted = asked.stream().map(Asked::question).collect(Collectors.toSet());
		return Stream
			.concat(entries.stream().flatMap((entry) -> entry.questions().map((each) -> entry.key() + "\t" + each)),
					WordList.of(OutOfScopeQuestions.FILE).map((each) -> "\t" + each))
			.map((line) -> line.replace("\t",
					"\t" + (fitted.contains(line.substring(line.indexOf('\t') + 1)) ? 1 : 0) + "\t"))
			.toList();
	}

	private static void dump(List<Asked> asked, List<SearchEntry> entries, Analyser analyser, PrintWriter out) {
		Set<String> unknown = asked.stream().map(Asked::question).collect(Collectors.toSet());
		AnalysedTexts texts = new AnalysedTexts(analyser);
		EntryIndex index = new EntryIndex(
				CompletableFuture.completedFuture(entries.stream().map((entry) -> without(unknown, entry)).toList()),
				analyser, texts, Runnable::run);
		List<String> outside = WordList.of(OutOfScopeQuestions.FILE).filter((line) -> !unknown.contains(line)).toList();
		new FeatureDump(index, Knowledge.of(index.entries(), analyser, texts, outside), out).dump(asked);
	}

	private static SearchEntry without(Set<String> unknown, SearchEntry entry) {
		return new SearchEntry(entry.key(), entry.type(), entry.title(), entry.text(), entry.topic(), entry.standing(),
				entry.date(), entry.phrasings().stream().filter((phrasing) -> !unknown.contains(phrasing)).toList(),
				entry.names(), entry.details(), entry.organisations(), entry.facts(), entry.citations());
	}

	private void dump(List<Asked> all) {
		Languages languages = new Languages();
		AnswerFinder finder = new AnswerFinder(this.ranker, languages);
		for (Asked asked : all) {
			if (asked.right().isEmpty() && !languages.isEnglish(asked.question())) {
				continue;
			}
			Question question = this.knowledge.parser().question(asked.question());
			List<RankedEntry> ranked = this.ranker.candidates(question);
			if (!ranked.isEmpty() && question.weight() > 0) {
				finder.evidence(question, ranked);
			}
			write(asked, "answer", ranked);
			if (asked.set().endsWith(".tsv") && !asked.right().isEmpty()) {
				Question words = this.ranker.read(asked.question());
				write(asked, "search", this.ranker.rank(words,
						this.index.find(EntryQuery.of(words.text())).stream().limit(200).toList()));
			}
		}
	}

	private void write(Asked asked, String mode, List<RankedEntry> ranked) {
		for (int i = 0; i < ranked.size(); i++) {
			RankedEntry each = ranked.get(i);
			boolean answers = asked.right().contains(each.entry().id());
			if (i < DEPTH || answers) {
				this.out.println(String.join("\t", asked.set(), asked.question(), mode, answers ? "1" : "0",
						String.valueOf(asked.right().size()), each.entry().key(), String.valueOf(each.score()),
						Arrays.stream(Feature.values())
							.map((feature) -> String.format(Locale.ROOT, "%.4g", each.evidence().get(feature)))
							.collect(Collectors.joining("\t"))));
			}
		}
	}

	/**
	 * A question, and the ids of the entries that answer it.
	 */
	private record Asked(String set, String question, Set<String> right) {

		static Asked of(String file, String line) {
			String[] cells = line.split("\t");
			return new Asked(Path.of(file).getFileName().toString(), cells[3],
					file.contains("unanswerable") ? Set.of() : Set.of(cells[4].split(" ")));
		}

		// Facts answer what an FAQ entry that rests on them is asked, and the reverse.
		static Stream<Asked> of(SearchEntry entry, List<SearchEntry> entries) {
			Set<String> right = Stream
				.of(Stream.of(entry.id()), entry.facts().stream(),
						entries.stream().filter((each) -> each.facts().contains(entry.id())).map(SearchEntry::id))
				.flatMap((ids) -> ids)
				.collect(Collectors.toSet());
			List<String> phrasings = (entry.type() == EntryType.FAQ) ? entry.phrasings() : List.of();
			return phrasings.subList(phrasings.size() - phrasings.size() / ASKED, phrasings.size())
				.stream()
				.map((phrasing) -> new Asked("phrasings", phrasing, right));
		}

	}

}
