package org.kvmfacts.page;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.validation.Valid;
import org.kvmfacts.api.page.PageQuery;
import org.kvmfacts.api.page.Pages;
import org.kvmfacts.api.representation.Representation;
import org.kvmfacts.fact.FactQuery;
import org.kvmfacts.fact.FactView;
import org.kvmfacts.fact.Facts;
import org.kvmfacts.fact.TimelineQuery;
import org.kvmfacts.source.SourceView;
import org.kvmfacts.source.Sources;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The pages of facts: a single fact, the list and the timeline.
 */
@Controller
class FactPages {

	private static final TimelineQuery WHOLE = new TimelineQuery(null, null, null, null, null, null, null, null, null);

	private final Facts facts;

	private final Sources sources;

	private final Catalogue catalogue;

	private final Site site;

	// The content does not change while the service runs.
	private final Supplier<List<FactView>> timeline = SingletonSupplier.of(() -> dated(WHOLE));

	FactPages(Facts facts, Sources sources, Catalogue catalogue, Site site) {
		this.facts = facts;
		this.sources = sources;
		this.catalogue = catalogue;
		this.site = site;
	}

	@GetMapping("/facts/{id}")
	ResponseEntity<byte[]> fact(@PathVariable String id) {
		FactView fact = this.facts.get(id);
		Frame frame = this.site.frame(fact.title(), fact.statement(), "/facts/" + id, fact, Representation.JSON_LD,
				Representation.MARKDOWN);
		Map<String, SourceView> sources = this.sources
			.show(fact.citations().stream().map((citation) -> citation.source().id()).distinct().toList());
		return this.site.show("fact", new FactPage(frame, fact, sources, this.catalogue));
	}

	@GetMapping("/facts")
	ResponseEntity<byte[]> facts(@Valid FactQuery query, @Valid PageQuery page) {
		return this.site.list("facts", "Facts about KVM",
				"Statements about who owns, governs and develops KVM, each with its sources.", query, page,
				this.facts.list(query, page));
	}

	@GetMapping("/timeline")
	ResponseEntity<byte[]> timeline(TimelineQuery query) {
		List<FactView> dated = query.equals(WHOLE) ? this.timeline.get() : dated(query);
		Address address = this.site.address("/timeline", query);
		Frame frame = this.site.frame(address.title("Twenty years of KVM"),
				"What happened to KVM and when, from the first patches to the newest release, each with its sources.",
				address.path(), null, Representation.CSV, Representation.JSON_LD);
		SortedMap<String, List<FactView>> years = dated.stream()
			.collect(Collectors.groupingBy((fact) -> String.valueOf(fact.date()).substring(0, 4), TreeMap::new,
					Collectors.toList()));
		return this.site.show("timeline", new TimelinePage(frame, address, query, this.catalogue, dated.size(),
				Lane.of(dated, this.catalogue), years));
	}

	/**
	 * What the timeline shows.
	 *
	 * @param lanes the facts as marks
	 * @param years the facts as lists
	 */
	record TimelinePage(Frame frame, Address address, TimelineQuery query, Catalogue catalogue, int total,
			List<Lane> lanes, SortedMap<String, List<FactView>> years) {

		/**
		 * The year with which the line begins.
		 */
		int first() {
			return this.years.isEmpty() ? 0 : Integer.parseInt(this.years.firstKey());
		}

		/**
		 * The year with which it ends.
		 */
		int last() {
			return this.years.isEmpty() ? 0 : Integer.parseInt(this.years.lastKey());
		}

	}

	private List<FactView> dated(TimelineQuery query) {
		return Pages.whole((page) -> this.facts.timeline(query, page));
	}

}
