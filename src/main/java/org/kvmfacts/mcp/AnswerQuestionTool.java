package org.kvmfacts.mcp;

import java.util.List;
import java.util.Objects;

import io.swagger.v3.oas.annotations.media.Schema;
import org.apache.commons.text.WordUtils;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.answer.AnswerAlternative;
import org.kvmfacts.answer.AnswerText;
import org.kvmfacts.answer.AnswerView;
import org.kvmfacts.answer.Answers;
import org.kvmfacts.api.BaseAddress;
import org.kvmfacts.fact.Standing;
import org.kvmfacts.mcp.protocol.McpTool;
import org.kvmfacts.mcp.protocol.ToolDescription;
import org.kvmfacts.mcp.protocol.ToolWriter;
import org.kvmfacts.search.SearchQuery;
import org.kvmfacts.search.ranking.Refusal;

import org.springframework.stereotype.Component;

/**
 * Answers a question with stored text.
 */
@Component
@ToolDescription(name = "answer_question", title = "Answer a question about KVM",
		use = "The stored, sourced answer to a question about KVM: owners, governance, developers, users, history, "
				+ "licence, security. Use it first; repeat its text rather than your own knowledge.")
class AnswerQuestionTool implements McpTool<AnswerQuestionTool.Arguments, AnswerQuestionTool.Answer> {

	private static final String ELSEWHERE = "Tell the user so rather than guess. Call search with other words, or get "
			+ "with the id of an alternative.";

	private static final String ENGLISH = "Ask again in English, and answer the user in their own language.";

	private static final String PREMISE = "The question assumes something that is not so: say so.";

	// How many citations and alternatives are given, and how much of their text.
	private static final List<Size> SIZES = List.of(new Size(1, 0, 0), new Size(1, 1, 60), new Size(1, 1, 140),
			new Size(2, 2, 140), new Size(3, 2, 240));

	// As data and as text: less than 900 tokens.
	private static final int LONGEST = 1350;

	private final Answers answers;

	private final FigureHints figures;

	private final ToolWriter writer;

	AnswerQuestionTool(Answers answers, FigureHints figures, ToolWriter writer) {
		this.answers = answers;
		this.figures = figures;
		this.writer = writer;
	}

	@Override
	public Answer call(Arguments arguments) {
		AnswerView found = this.answers.answer(ToolArguments.words("question", arguments.question()));
		Integer limit = arguments.limit();
		// The last size is tried first.
		return (limit != null) ? answer(found, new Size(limit, limit, 240))
				: this.writer.fitting((size) -> answer(found, SIZES.get(size - 1)), null, SIZES.size(), LONGEST);
	}

	private Answer answer(AnswerView found, Size size) {
		AnswerText best = found.answer();
		List<CitedSource> cited = found.citations()
			.stream()
			.limit(size.citations())
			.map((citation) -> CitedSource.of(citation.source(), citation.locator(), citation.url()))
			.toList();
		return new Answer(found.answered(),
				(best != null) ? best.text() : reason(Objects.requireNonNull(found.refusal())),
				(best != null) ? Entry.of(best) : null, found.confidence(), found.correctsPremise(), cited,
				found.citations().size() - cited.size(),
				found.corrections().stream().limit(size.citations()).map(SourceCorrection::of).toList(),
				found.alternatives()
					.stream()
					.limit((found.refusal() == Refusal.OTHER_LANGUAGE) ? 0 : size.alternatives())
					.map((alternative) -> Alternative.of(alternative, size.text()))
					.toList(),
				hint(found));
	}

	private @Nullable String hint(AnswerView found) {
		if (found.refusal() == Refusal.OTHER_LANGUAGE) {
			return ENGLISH;
		}
		if (found.answer() == null) {
			return this.figures.of(found.question()).orElse(ELSEWHERE);
		}
		return found.correctsPremise() ? PREMISE : null;
	}

	private static String reason(Refusal refusal) {
		return switch (refusal) {
			case OTHER_LANGUAGE -> "This question is not in English.";
			case NOTHING_KNOWN -> "The content has none of these words.";
			case ERROR_MESSAGE -> "The content does not explain error messages.";
			case HOW_TO -> "The content has no instructions.";
			case CHOICE -> "The content recommends nothing.";
			case NOT_COVERED -> "No stored text answers this.";
		};
	}

	/**
	 * How much is given.
	 */
	private record Size(int citations, int alternatives, int text) {

	}

	/**
	 * What is asked.
	 */
	record Arguments(
			@Schema(description = "A whole question in English", maxLength = SearchQuery.LONGEST) String question,
			@Schema(description = "Length of lists", maximum = "20") @Nullable Integer limit) {

	}

	/**
	 * The answer.
	 */
	record Answer(boolean answered, String text, @Nullable Entry answers, double confidence,
			@Schema(description = "What the question assumes is wrong") boolean correctsPremise,
			List<CitedSource> citations, int moreCitations, List<SourceCorrection> corrections,
			List<Alternative> alternatives, @Nullable String hint) {

	}

	/**
	 * The entry that answers.
	 */
	record Entry(String title, String type, String id, String url, @Nullable String standing) {

		static Entry of(AnswerText answer) {
			Standing standing = answer.standing();
			return new Entry(answer.title(), answer.type().code(), answer.id(), BaseAddress.of(answer.page()),
					(standing != null) ? standing.code() : null);
		}

	}

	/**
	 * Another entry that is near the question.
	 */
	record Alternative(String type, String id, String title, String text) {

		static Alternative of(AnswerAlternative alternative, int length) {
			return new Alternative(alternative.type().code(), alternative.id(), alternative.title(),
					WordUtils.abbreviate(alternative.text(), length, length + 30, "…"));
		}

	}

}
