package org.kvmfacts.search.ranking;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.kvmfacts.search.index.Analyser;
import org.kvmfacts.search.index.ContentEntries;
import org.kvmfacts.search.index.EntryIndex;
import org.kvmfacts.search.index.EntryQuery;
import org.kvmfacts.search.index.WordList;

/**
 * Writes the evidence for each entry and question of the tuning sets, to which
 * {@code src/ranking/fit.py} fits the model.
 */
public final class FeatureDump {

	private static final int DEPTH = 40;

	private FeatureDump() {
	}

	/**
	 * Writes a file: {@code FeatureDump OUT QUESTIONS.tsv...}. Each of the latter has a
	 * question in its fourth column and the ids that answer it in its fifth.
	 */
	public static void main(String[] args) throws IOException, SQLException {
		Analyser analyser = new Analyser();
		EntryIndex index = new EntryIndex(ContentEntries.load(), analyser);
		dump(index, knowledge(index, analyser), args);
	}

	// A fifth of the questions out of scope is kept to learn from.
	public static Knowledge knowledge(EntryIndex index, Analyser analyser) {
		return Knowledge.of(index.entries(), analyser, outside((i) -> i % 5 != 0));
	}

	private static List<String> outside(IntPredicate some) {
		List<String> lines = WordList.of(OutOfScopeQuestions.FILE).toList();
		return IntStream.range(0, lines.size()).filter(some).mapToObj(lines::get).toList();
	}

	public static void dump(EntryIndex index, Knowledge knowledge, String[] args) throws IOException {
		Ranker ranker = new Ranker(index, knowledge);
		AnswerFinder finder = new AnswerFinder(ranker, knowledge);
		Languages languages = new Languages();
		try (PrintWriter out = new PrintWriter(Path.of(args[0]).toFile(), StandardCharsets.UTF_8)) {
			out.println("set\tquestion\tmode\tright\tall\tkey\tscore\t"
					+ Arrays.stream(Feature.values()).map(Feature::name).collect(Collectors.joining("\t")));
			for (String file : Arrays.asList(args).subList(1, args.length)) {
				for (String line : lines(file)) {
					String[] cells = line.split("\t");
					if (!cells[0].equals("id")) {
						Set<String> right = file.contains("unanswerable") ? Set.of() : Set.of(cells[4].split(" "));
						if (right.isEmpty() && !languages.isEnglish(cells[3])) {
							continue;
						}
						Question question = knowledge.parser().question(cells[3]);
						List<RankedEntry> ranked = ranker.candidates(question);
						if (!ranked.isEmpty() && question.weight() > 0) {
							finder.evidence(question, ranked);
						}
						write(out, file, cells[3], "answer", right, ranked);
						if (!right.isEmpty()) {
							Question words = ranker.read(cells[3]);
							write(out, file, cells[3], "search", right, ranker.rank(words,
									index.find(EntryQuery.of(words.text())).stream().limit(200).toList()));
						}
					}
				}
			}
		}
	}

	private static List<String> lines(String file) throws IOException {
		return file.equals("outside-unanswerable")
				? outside((i) -> i % 5 == 0).stream().map((line) -> "-\t-\t-\t" + line).toList()
				: Files.readAllLines(Path.of(file));
	}

	private static void write(PrintWriter out, String file, String question, String mode, Set<String> right,
			List<RankedEntry> ranked) {
		for (int i = 0; i < ranked.size(); i++) {
			RankedEntry each = ranked.get(i);
			boolean answers = right.contains(each.entry().id());
			if (i < DEPTH || answers) {
				out.println(String.join("\t", Path.of(file).getFileName().toString(), question.replace('\t', ' '), mode,
						answers ? "1" : "0", String.valueOf(right.size()), each.entry().key(),
						String.valueOf(each.score()),
						Arrays.stream(Feature.values())
							.map((feature) -> String.format(java.util.Locale.ROOT, "%.4g",
									each.evidence().get(feature)))
							.collect(Collectors.joining("\t"))));
			}
		}
	}

}
