package org.kvmfacts.mcp;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.media.Schema;
import org.apache.commons.text.WordUtils;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.claim.ClaimChecker;
import org.kvmfacts.claim.ClaimChecker.Finding;
import org.kvmfacts.claim.ClaimChecker.Verdict;
import org.kvmfacts.claim.Sentences;
import org.kvmfacts.claim.Statement;
import org.kvmfacts.content.CodedEnum;
import org.kvmfacts.fact.Facts;
import org.kvmfacts.mcp.protocol.McpTool;
import org.kvmfacts.mcp.protocol.NoMatchException;
import org.kvmfacts.mcp.protocol.ToolDescription;
import org.kvmfacts.mcp.protocol.ToolWriter;
import org.kvmfacts.search.index.Analyser;
import org.kvmfacts.search.index.EntryIndex;
import org.kvmfacts.search.question.Languages;

import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Checks a text claim by claim.
 */
@Component
@ToolDescription(name = "check_text", title = "Check a text about KVM",
		use = "Checks each claim of a text about KVM: supported, contradicted, imprecise, opinion or unknown, with the "
				+ "fact and the correction. Use it to verify a paragraph.")
class CheckTextTool implements McpTool<CheckTextTool.Arguments, CheckTextTool.Answer> {

	/**
	 * The maximum length of a text.
	 */
	static final int LONGEST = 4000;

	/**
	 * The number of claims that are checked: more than such a text usually makes.
	 */
	private static final int MOST = 100;

	private static final String REST = " Only the first " + MOST + " claims were checked: check the rest by itself.";

	private static final String HINT = "unknown means that the content does not cover the claim: call it neither true "
			+ "nor false, and ask answer_question if it matters. Only words are compared, so read each statement before "
			+ "you repeat a verdict.";

	private static final int LIMIT = 12;

	private static final int CLAIM = 70;

	private static final int STATEMENT = 200;

	// As data and as text: less than 2,000 tokens.
	private static final int ANSWER = 2700;

	private final ResourceLookup resources;

	private final SupportLookup support;

	private final ToolWriter writer;

	private final Languages languages;

	private final Supplier<ClaimChecker> checker;

	CheckTextTool(EntryIndex index, Analyser analyser, Languages languages, Facts facts, ResourceLookup resources,
			SupportLookup support, ToolWriter writer) {
		this.languages = languages;
		this.resources = resources;
		this.support = support;
		this.writer = writer;
		this.checker = SingletonSupplier.of(() -> new ClaimChecker(analyser, Statements.of(index.entries(), facts)));
	}

	@Override
	public Answer call(Arguments arguments) {
		String text = ToolArguments.words("text", arguments.text());
		if (!this.languages.isEnglish(text)) {
			throw new NoMatchException(
					"This text is not in English, but the content is: translate the text and check the translation.");
		}
		List<String> sentences = Sentences.in(text);
		String hint = (sentences.size() > MOST) ? HINT + REST : HINT;
		// Wrong claims come first, so that none of them is left out.
		List<Finding> found = sentences.stream()
			.limit(MOST)
			.map(this.checker.get()::check)
			.sorted(Comparator.comparing(Finding::verdict))
			.toList();
		List<String> verdicts = verdicts(found);
		List<Checked> claims = found.stream()
			.limit(Objects.requireNonNullElse(arguments.limit(), LIMIT))
			.map(this::checked)
			.toList();
		return this.writer.fitting(
				(limit) -> new Answer(found.size(), verdicts, claims.stream().limit(limit).toList(), hint),
				arguments.limit(), LIMIT, ANSWER);
	}

	private static List<String> verdicts(List<Finding> found) {
		Map<Verdict, Long> counts = found.stream()
			.collect(Collectors.groupingBy(Finding::verdict, TreeMap::new, Collectors.counting()));
		return counts.entrySet().stream().map((one) -> one.getValue() + " " + one.getKey().code()).toList();
	}

	// What says so comes with the verdict, because only words were compared.
	private Checked checked(Finding finding) {
		String claim = WordUtils.abbreviate(finding.claim(), CLAIM, CLAIM + 20, "…");
		String verdict = finding.verdict().code();
		Statement said = finding.statement();
		if (said == null) {
			return new Checked(claim, verdict, null, null, null, null, List.of());
		}
		String[] id = said.id().split("/");
		Support support = this.support
			.ofSentence(this.resources.known(CodedEnum.of(ResourceType.class, id[0]), id[1]), said.text())
			.brief();
		boolean opinion = finding.verdict() == Verdict.OPINION;
		return new Checked(claim, verdict,
				(opinion || said.note() != null) ? null
						: WordUtils.abbreviate(said.text(), STATEMENT, STATEMENT + 20, "…"),
				said.note(), said.id(), support.standing(), opinion ? List.of() : support.citations());
	}

	/**
	 * What is to be checked.
	 */
	record Arguments(@Schema(description = "English", maxLength = LONGEST) String text,
			@Schema(description = "Claims, default " + LIMIT, maximum = "" + MOST) @Nullable Integer limit) {

	}

	/**
	 * What was found.
	 */
	record Answer(int total, List<String> verdicts, List<Checked> claims, String hint) {

	}

	/**
	 * A claim with what the content says about it.
	 */
	record Checked(String claim, String verdict, @Nullable String statement, @Nullable String correction,
			@Nullable String id, @Nullable String standing, List<CitedSource> citations) {

	}

}
