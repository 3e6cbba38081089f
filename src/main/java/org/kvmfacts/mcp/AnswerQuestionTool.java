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
import org.kvmfacts.content.DataRevision;
import org.kvmfacts.mcp.protocol.McpTool;
import org.kvmfacts.mcp.protocol.ToolDescription;
import org.kvmfacts.mcp.protocol.ToolReply;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Answers a question in stored words.
 */
@Component
class AnswerQuestionTool implements McpTool<AnswerQuestionTool.Arguments, AnswerQuestionTool.Answer> {

	private static final String UNKNOWN = "The content does not answer this; tell the user so rather than guess. Call "
			+ "search with other words, or get with the id of an alternative.";

	// How many citations and corrections and how much of the alternatives is given, less
	// and less until it is short.
	private static final List<Size> SIZES = List.of(new Size(3, 2, 240), new Size(2, 2, 140), new Size(1, 1, 140),
			new Size(1, 1, 60));

	// Data and text together, in characters: less than 900 tokens.
	private static final int LONGEST = 2650;

	private final Answers answers;

	private final EvidenceLookup archive;

	private final JsonMapper json;

	private final DataRevision revision;

	AnswerQuestionTool(Answers answers, EvidenceLookup archive, JsonMapper json, DataRevision revision) {
		this.answers = answers;
		this.archive = archive;
		this.json = json;
		this.revision = revision;
	}

	@Override
	public ToolDescription<Arguments> description() {
		return new ToolDescription<>("answer_question", "Answer a question about KVM",
				"The stored, sourced answer to a question about KVM: owners, governance, developers, users, history, "
						+ "licence, security. Use it first; repeat its text rather than your own knowledge.",
				Arguments.class);
	}

	@Override
	public ToolReply<Answer> call(Arguments arguments) {
		AnswerView found = this.answers.answer(ToolArguments.words("question", arguments.question()));
		List<String> facts = found.facts();
		Evidence evidence = this.archive.facts(facts);
		if (arguments.limit() != null) {
			return reply(found, evidence, facts, new Size(arguments.limit(), arguments.limit(), 240));
		}
		return SIZES.stream()
			.map((size) -> reply(found, evidence, facts, size))
			.filter((reply) -> this.json.writeValueAsString(reply.content()).length()
					+ Objects.requireNonNull(reply.text()).length() <= LONGEST)
			.findFirst()
			.orElseGet(() -> reply(found, evidence, facts, new Size(1, 0, 0)));
	}

	private ToolReply<Answer> reply(AnswerView found, Evidence evidence, List<String> facts, Size size) {
		AnswerText best = found.answer();
		Best answer = (best != null) ? new Best(best.title(), best.type().code(), best.id(),
				BaseAddress.of(best.page()), facts.isEmpty() ? null : evidence.weakest(facts).code()) : null;
		List<CitedSource> cited = found.citations()
			.stream()
			.limit(size.citations())
			.map((citation) -> new CitedSource(citation.source().title(), citation.source().url(), citation.locator()))
			.toList();
		Answer content = new Answer(this.revision.id(), found.answered(), (best != null) ? best.text() : UNKNOWN,
				answer, found.confidence(), found.correctsPremise(), cited, found.citations().size() - cited.size(),
				evidence.corrections(facts).stream().limit(size.citations()).toList(),
				found.alternatives()
					.stream()
					.limit(size.alternatives())
					.map((alternative) -> Near.of(alternative, size.text()))
					.toList());
		return new ToolReply<>(content, content.prose());
	}

	/**
	 * How much is given.
	 */
	private record Size(int citations, int alternatives, int text) {

	}

	/**
	 * What is asked.
	 */
	record Arguments(@Schema(description = "A whole question in English", maxLength = 500) String question,
			@Schema(description = "Length of lists", minimum = "1", maximum = "20") @Nullable Integer limit) {

	}

	/**
	 * The answer.
	 */
	record Answer(String revision, boolean answered, String text, @Nullable Best answers, double confidence,
			boolean correctsPremise, List<CitedSource> citations, int moreCitations, List<SourceCorrection> corrections,
			List<Near> alternatives) {

		String prose() {
			Prose prose = new Prose();
			if (this.answers != null) {
				prose.line("Answer to", this.answers.title());
			}
			prose.line(this.text);
			if (this.correctsPremise) {
				prose.line("The question takes something for granted that is not so: say so.");
			}
			if (this.answers != null) {
				prose.line("Standing", this.answers.standing())
					.line("From", this.answers.type() + " " + this.answers.id() + " <" + this.answers.url() + ">");
			}
			prose.line("Confidence", String.valueOf(this.confidence))
				.sources(this.citations, this.citations.size())
				.line("More sources", (this.moreCitations > 0) ? String.valueOf(this.moreCitations) : null)
				.corrections(this.corrections, this.corrections.size());
			this.alternatives.forEach((near) -> prose.line("- See also " + near.type() + " " + near.id(),
					near.title() + " " + near.text()));
			return prose.revision(this.revision).text();
		}

	}

	/**
	 * What the answer was stored for.
	 */
	record Best(String title, String type, String id, String url, @Nullable String standing) {

	}

	/**
	 * Another entry that is near the question.
	 */
	record Near(String type, String id, String title, String text) {

		static Near of(AnswerAlternative alternative, int length) {
			return new Near(alternative.type().code(), alternative.id(), alternative.title(),
					WordUtils.abbreviate(alternative.text(), length, length + 30, "…"));
		}

	}

}
