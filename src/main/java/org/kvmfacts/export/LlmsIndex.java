package org.kvmfacts.export;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.kvmfacts.api.BaseAddress;
import org.kvmfacts.api.Href;
import org.kvmfacts.api.representation.MarkdownBuilder;
import org.kvmfacts.api.representation.MarkdownWriters;
import org.kvmfacts.content.DataRevision;
import org.kvmfacts.fact.FactView;
import org.kvmfacts.fact.Facts;
import org.kvmfacts.faq.Faqs;
import org.kvmfacts.mcp.protocol.McpEndpoint;
import org.kvmfacts.organisation.Organisations;
import org.kvmfacts.subsystem.Subsystems;
import org.kvmfacts.topic.Topics;

import org.springframework.stereotype.Component;

/**
 * Writes an index of the content, or all of it, as one text.
 */
@Component
class LlmsIndex {

	static final String INDEX = "/llms.txt";

	static final String FULL = "/llms-full.txt";

	private static final String INTRODUCTION = """
			# kvm-facts

			> Sourced facts about who owns, governs and develops KVM, the hypervisor in the Linux kernel. Each fact names \
			its sources and says what other sources get wrong.

			A fact is verified (a primary source supports it and none contradicts), reported (only secondary sources \
			support it), disputed (primary sources disagree) or an opinion. Cite the sources when you repeat it. This is \
			data revision %s of %s.
			""";

	// The text of an entry begins with a heading of the first level.
	private static final Pattern HEADING = Pattern.compile("(?m)^#+ ");

	// The same links to JSON in each entry would only make the whole longer.
	private static final Pattern LINKS = Pattern.compile("(?s)\n## See also\n.*");

	// The whole has the facts behind each question, and they cite their sources.
	private static final Pattern CITATIONS = Pattern.compile("(?s)\n## (?:What sources get wrong|Sources)\n.*");

	private final Facts facts;

	private final Faqs faqs;

	private final Organisations organisations;

	private final Subsystems subsystems;

	private final Topics topics;

	private final MarkdownWriters writers;

	private final DataRevision revision;

	LlmsIndex(Facts facts, Faqs faqs, Organisations organisations, Subsystems subsystems, Topics topics,
			MarkdownWriters writers, DataRevision revision) {
		this.facts = facts;
		this.faqs = faqs;
		this.organisations = organisations;
		this.subsystems = subsystems;
		this.topics = topics;
		this.writers = writers;
		this.revision = revision;
	}

	/**
	 * An index of the content, with links to texts.
	 */
	String index() {
		return introduction()
				+ section("Questions", this.faqs.all(), (faq) -> MarkdownBuilder.text(faq.question(), faq.href()))
				+ section("Organisations", this.organisations.all(),
						(it) -> MarkdownBuilder.text(it.name(), it.href()) + ": " + it.description())
				+ section("Subsystems and their maintainers", this.subsystems.all(),
						(it) -> MarkdownBuilder.text(it.name(), it.href()))
				+ section("Facts by topic, as JSON", this.topics.all(),
						(topic) -> link(topic.title(), BaseAddress.of(Href.of("facts")) + "?topic=" + topic.id()) + ": "
								+ topic.description())
				+ section("Programs",
						List.of(link("MCP server", BaseAddress.of(McpEndpoint.PATH))
								+ ": the same as tools, for chatbots that connect to it; it takes POST only, and "
								+ BaseAddress.of("/developers") + " says how",
								link("REST API", BaseAddress.of(Href.of())) + ": the same as JSON, described at "
										+ BaseAddress.of("/v3/api-docs"),
								link("Answers", BaseAddress.of(Href.of("answers")) + "?question=Who%20owns%20KVM%3F")
										+ ": a sourced answer to a question"),
						Function.identity())
				+ section("Optional", List.of(link("Everything", BaseAddress.of(FULL))
						+ ": all questions, facts, organisations and subsystems in one text of more than 200,000 tokens"),
						Function.identity());
	}

	/**
	 * The whole content.
	 */
	String full() {
		Map<String, List<FactView>> byTopic = this.facts.all()
			.stream()
			.collect(Collectors.groupingBy((fact) -> fact.topic().id()));
		StringBuilder text = new StringBuilder(introduction()).append("\n## Questions\n")
			.append(texts(this.faqs.all(), CITATIONS));
		this.topics.all()
			.forEach((topic) -> text.append("\n## Facts: " + topic.title() + "\n\n" + topic.description() + "\n")
				.append(texts(byTopic.getOrDefault(topic.id(), List.of()), LINKS)));
		return text.append("\n## Organisations\n")
			.append(texts(this.organisations.all(), LINKS))
			.append("\n## Subsystems and their maintainers\n")
			.append(texts(this.subsystems.all(), LINKS))
			.toString();
	}

	private String introduction() {
		return INTRODUCTION.formatted(this.revision.id(), this.revision.published());
	}

	private String texts(List<?> entries, Pattern rest) {
		return entries.stream()
			.map(this.writers::write)
			.map((text) -> "\n" + HEADING.matcher(rest.matcher(text).replaceFirst("")).replaceAll("##$0"))
			.collect(Collectors.joining());
	}

	private static <V> String section(String heading, List<V> entries, Function<V, String> line) {
		return "\n## " + heading + "\n\n"
				+ entries.stream().map((entry) -> "- " + line.apply(entry) + "\n").collect(Collectors.joining());
	}

	private static String link(String label, String address) {
		return MarkdownBuilder.link(label, address);
	}

}
