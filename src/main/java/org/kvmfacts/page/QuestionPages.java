package org.kvmfacts.page;

import java.util.List;
import java.util.Objects;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.answer.AnswerCitation;
import org.kvmfacts.answer.AnswerQuery;
import org.kvmfacts.answer.AnswerView;
import org.kvmfacts.answer.Answers;
import org.kvmfacts.api.TitledReference;
import org.kvmfacts.api.page.PageQuery;
import org.kvmfacts.api.representation.Representation;
import org.kvmfacts.faq.FaqQuery;
import org.kvmfacts.faq.FaqView;
import org.kvmfacts.faq.Faqs;
import org.kvmfacts.search.Search;
import org.kvmfacts.search.SearchQuery;
import org.kvmfacts.search.SearchView;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The pages of questions: their answers, the stored questions, and search.
 */
@Controller
class QuestionPages {

	private final Answers answers;

	private final Faqs faqs;

	private final Search search;

	private final Catalogue catalogue;

	private final Site site;

	QuestionPages(Answers answers, Faqs faqs, Search search, Catalogue catalogue, Site site) {
		this.answers = answers;
		this.faqs = faqs;
		this.search = search;
		this.catalogue = catalogue;
		this.site = site;
	}

	// Not validated, because a question that is too long is cut.
	@GetMapping("/ask")
	ResponseEntity<byte[]> ask(AnswerQuery query) {
		String asked = beginning(query.words().strip());
		AnswerView answer = asked.isEmpty() ? null : this.answers.answer(asked);
		String path = asked.isEmpty() ? "/ask" : path("/ask", "question", asked);
		Frame frame = this.site.frameWithData((answer != null) ? asked : "Ask about KVM",
				(answer != null && answer.answer() != null) ? answer.answer().text()
						: "Ask who owns, governs or develops KVM.",
				path, DataLink.of(asked.isEmpty() ? "/api/v1" : path("/api/v1/answers", "question", asked)), null);
		return this.site.show("ask", new AskPage(frame, asked, answer, grounds(answer)));
	}

	@GetMapping("/faqs")
	ResponseEntity<byte[]> faqs(@Valid FaqQuery query, @Valid PageQuery page) {
		return this.site.list("faqs", "Questions about KVM",
				"What people ask about the ownership, the governance and the development of KVM, with answers.", query,
				page, this.faqs.list(query, page));
	}

	@GetMapping("/faqs/{id}")
	ResponseEntity<byte[]> faq(@PathVariable String id) {
		FaqView faq = this.faqs.get(id);
		Frame frame = this.site.frame(faq.question(), faq.answer(), "/faqs/" + id, faq, Representation.JSON_LD,
				Representation.MARKDOWN);
		return this.site.show("faq", new FaqPage(frame, faq, grounds(faq.facts())));
	}

	@GetMapping("/search")
	ResponseEntity<byte[]> search(@Valid SearchQuery query, @Valid PageQuery page) {
		boolean asked = !query.words().isEmpty();
		SearchView found = asked ? this.search.search(query, page) : null;
		Address address = this.site.address("/search", query, page);
		Frame frame = this.site.frameWithData(asked ? "Search: " + query.words() : "Search",
				"Search all facts, questions, organisations, people, subsystems and sources.", address.path(),
				asked ? DataLink.of("/api/v1" + address.path(), Representation.CSV) : DataLink.of("/api/v1"), null);
		return this.site.show("search", new SearchPage(frame, address, query, found, this.catalogue));
	}

	private Grounds grounds(@Nullable AnswerView answer) {
		if (answer == null || answer.answer() == null) {
			return grounds(List.of());
		}
		return grounds(
				answer.citations().stream().map(AnswerCitation::fact).filter(Objects::nonNull).distinct().toList());
	}

	private Grounds grounds(List<TitledReference> facts) {
		return new Grounds(this.catalogue.facts(facts), this.catalogue);
	}

	// As much of it as the API accepts.
	private static String beginning(String question) {
		return question.substring(0, question.offsetByCodePoints(0,
				Math.min(SearchQuery.LONGEST, question.codePointCount(0, question.length()))));
	}

	static String path(String path, String name, String value) {
		return UriComponentsBuilder.fromPath(path)
			.queryParam(name, "{value}")
			.encode()
			.buildAndExpand(value)
			.toUriString();
	}

	/**
	 * What the page of an asked question shows.
	 */
	record AskPage(Frame frame, String question, @Nullable AnswerView answer, Grounds grounds) {

		/**
		 * Whether other entries are close to the question, rather than the first of all.
		 */
		boolean hasNear() {
			return this.answer != null && this.answer.confidence() > 0 && !this.answer.alternatives().isEmpty();
		}

	}

	/**
	 * What the page of an FAQ entry shows.
	 */
	record FaqPage(Frame frame, FaqView faq, Grounds grounds) {
	}

	/**
	 * What the search shows.
	 */
	record SearchPage(Frame frame, Address address, SearchQuery query, @Nullable SearchView found,
			Catalogue catalogue) {

		/**
		 * The cursor of the next page, if there is one.
		 */
		@Nullable String next() {
			String next = (this.found != null) ? this.found.next() : null;
			return (next != null) ? UriComponentsBuilder.fromUriString(next).build().getQueryParams().getFirst("cursor")
					: null;
		}

	}

}
