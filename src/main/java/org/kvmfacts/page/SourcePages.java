package org.kvmfacts.page;

import java.util.List;

import jakarta.validation.Valid;
import org.kvmfacts.api.page.PageQuery;
import org.kvmfacts.api.representation.Representation;
import org.kvmfacts.fact.FactView;
import org.kvmfacts.source.SourceQuery;
import org.kvmfacts.source.SourceView;
import org.kvmfacts.source.Sources;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The pages of sources: what each is, what cites it, and what it gets wrong.
 */
@Controller
class SourcePages {

	private final Sources sources;

	private final Catalogue catalogue;

	private final Site site;

	SourcePages(Sources sources, Catalogue catalogue, Site site) {
		this.sources = sources;
		this.catalogue = catalogue;
		this.site = site;
	}

	@GetMapping("/sources")
	ResponseEntity<byte[]> sources(@Valid SourceQuery query, @Valid PageQuery page) {
		return this.site.list("sources", "Sources", "The documents that the facts cite.", query, page,
				this.sources.list(query, page));
	}

	@GetMapping("/sources/{id}")
	ResponseEntity<byte[]> source(@PathVariable String id) {
		SourceView source = this.sources.get(id);
		Frame frame = this.site.frame(source.title(), "What " + source.title() + " says about KVM, and what cites it.",
				"/sources/" + id, source, Representation.JSON_LD);
		List<FactView> citing = this.catalogue.citing(id);
		return this.site.show("source",
				new SourcePage(frame, source,
						ArticleMap.ARTICLE.equals(id) ? this.catalogue.article() : ArticleMap.NONE,
						FactGroup.of(citing, this.catalogue, "/facts?source=" + id), citing.size(), this.catalogue));
	}

	/**
	 * What the page of a source shows.
	 *
	 * @param places its places, if it has been checked sentence by sentence
	 * @param facts some of the facts that cite it, by topic
	 * @param total how many facts cite it
	 */
	record SourcePage(Frame frame, SourceView source, ArticleMap places, List<FactGroup> facts, int total,
			Catalogue catalogue) {
	}

}
