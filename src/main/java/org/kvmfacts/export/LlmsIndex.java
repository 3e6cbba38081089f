package org.kvmfacts.export;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.kvmfacts.api.BaseAddress;
import org.kvmfacts.api.page.PageQuery;
import org.kvmfacts.content.DataRevision;
import org.kvmfacts.content.Href;
import org.kvmfacts.fact.FactView;
import org.kvmfacts.fact.Facts;
import org.kvmfacts.faq.FaqView;
import org.kvmfacts.faq.Faqs;
import org.kvmfacts.mcp.Evidence;
import org.kvmfacts.mcp.Prose;
import org.kvmfacts.mcp.ThingText;
import org.kvmfacts.mcp.protocol.McpEndpoint;
import org.kvmfacts.organisation.OrganisationView;
import org.kvmfacts.organisation.Organisations;
import org.kvmfacts.source.Sources;
import org.kvmfacts.subsystem.SubsystemView;
import org.kvmfacts.subsystem.Subsystems;
import org.kvmfacts.topic.TopicView;
import org.kvmfacts.topic.Topics;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes an index of the content, or all of it, as one text.
 */
@Component
@Transactional(readOnly = true)
class LlmsIndex {

	static final String INDEX = "/llms.txt";

	static final String FULL = "/llms-full.txt";

	private static final PageQuery ALL = new PageQuery(100, null);

	private static final String INTRODUCTION = """
			# kvm-facts

			> Sourced facts about who owns, governs and develops KVM, the hypervisor in the Linux kernel. Each fact names \
			its sources and says what other sources get wrong.

			A fact is verified (a primary source supports it and none contradicts), reported (only secondary sources \
			support it), disputed (primary sources disagree) or an opinion. Cite the sources when you repeat it. This is \
			data revision %s of %s.
			""";

	private final Facts facts;

	private final Faqs faqs;

	private final Organisations organisations;

	private final Subsystems subsystems;

	private final Topics topics;

	private final Sources sources;

	private final DataRevision revision;

	LlmsIndex(Facts facts, Faqs faqs, Organisations organisations, Subsystems subsystems, Topics topics,
			Sources sources, DataRevision revision) {
		this.facts = facts;
		this.faqs = faqs;
		this.organisations = organisations;
		this.subsystems = subsystems;
		this.topics = topics;
		this.sources = sources;
		this.revision = revision;
	}

	/**
	 * An index of the content, with links to texts.
	 */
	String index() {
		Prose prose = introduction();
		prose.line("## Questions").line("");
		questions().forEach((faq) -> prose.line(link(faq.question(), faq.href())));
		prose.line("").line("## Organisations").line("");
		organisations().forEach((it) -> prose.line(link(it.name(), it.href()) + ": " + it.description()));
		prose.line("").line("## Parts of KVM and their maintainers").line("");
		parts().forEach((part) -> prose.line(link(part.name(), part.href())));
		prose.line("").line("## Facts by topic, as JSON").line("");
		this.topics.list(ALL)
			.items()
			.forEach((topic) -> prose.line("- [" + topic.title() + "](" + BaseAddress.of(Href.of("facts")) + "?topic="
					+ topic.id() + "): " + topic.description()));
		prose.line("").line("## Programs").line("");
		return prose.line("- [MCP server](" + BaseAddress.of(McpEndpoint.PATH) + "): the same as tools, for chatbots")
			.line("- [REST API](" + BaseAddress.of(Href.of()) + "): the same as JSON, described at "
					+ BaseAddress.of("/v3/api-docs"))
			.line("- [Answers](" + BaseAddress.of(Href.of("answers"))
					+ "?question=Who%20owns%20KVM%3F): a sourced answer to a question")
			.line("")
			.line("## Optional")
			.line("")
			.line("- [Everything](" + BaseAddress.of(FULL)
					+ "): all questions, facts, organisations and parts in one text")
			.text() + "\n";
	}

	/**
	 * The whole content.
	 */
	String full() {
		Map<String, FactView> all = this.facts.show(this.facts.ids());
		ThingText text = new ThingText(new Evidence(all, this.sources.show(this.sources.ids())), Integer.MAX_VALUE);
		Map<String, List<FactView>> byTopic = all.values()
			.stream()
			.sorted(Comparator.comparing(FactView::id))
			.collect(Collectors.groupingBy((fact) -> fact.topic().id(), TreeMap::new, Collectors.toList()));
		Prose prose = introduction();
		prose.line("## Questions").line("");
		questions().forEach((faq) -> section(prose, faq.id(), text.of(faq)));
		for (TopicView topic : this.topics.list(ALL).items()) {
			prose.line("## Facts: " + topic.title()).line("").line(topic.description()).line("");
			byTopic.getOrDefault(topic.id(), List.of()).forEach((fact) -> section(prose, fact.id(), text.of(fact)));
		}
		prose.line("## Organisations").line("");
		organisations().forEach((it) -> section(prose, it.id(), text.of(it)));
		prose.line("## Parts of KVM and their maintainers").line("");
		parts().forEach((part) -> section(prose, part.id(), text.of(part)));
		return prose.text() + "\n";
	}

	private Prose introduction() {
		return new Prose().line(INTRODUCTION.formatted(this.revision.id(), this.revision.published()));
	}

	private List<FaqView> questions() {
		return sorted(this.faqs.show(this.faqs.ids()));
	}

	private List<OrganisationView> organisations() {
		return sorted(this.organisations.show(this.organisations.ids()));
	}

	private List<SubsystemView> parts() {
		return this.subsystems.list(ALL).items();
	}

	private static void section(Prose prose, String heading, String text) {
		prose.line("### " + heading).line("").line(text).line("");
	}

	private static String link(String name, Href href) {
		return "- [" + name + "](" + BaseAddress.of(href) + "?format=markdown)";
	}

	private static <T> List<T> sorted(Map<String, T> byId) {
		return List.copyOf(new TreeMap<>(byId).values());
	}

}
