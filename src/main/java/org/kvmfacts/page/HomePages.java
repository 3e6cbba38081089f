package org.kvmfacts.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kvmfacts.api.BaseAddress;
import org.kvmfacts.api.page.CollectionService;
import org.kvmfacts.api.representation.Representation;
import org.kvmfacts.contribution.ContributionQuery;
import org.kvmfacts.contribution.Contributions;
import org.kvmfacts.faq.FaqView;
import org.kvmfacts.faq.Faqs;
import org.kvmfacts.ownership.Ownership;
import org.kvmfacts.release.Releases;
import org.kvmfacts.subsystem.Subsystems;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The home page, and the pages that lead to everything else.
 */
@Controller
class HomePages {

	private static final String ANSWER = "who-owns-kvm";

	private static final List<String> PLACES = List.of("/", "/facts", "/faqs", "/ownership", "/contributions",
			"/maintainers", "/timeline", "/organisations", "/people", "/subsystems", "/sources", "/releases", "/topics",
			"/developers", "/problems");

	private static final List<String> COLLECTIONS = List.of("facts", "faqs", "organisations", "people", "subsystems",
			"sources");

	private final List<CollectionService<?, ?>> collections;

	private final Faqs faqs;

	private final Subsystems subsystems;

	private final Ownership ownership;

	private final Contributions contributions;

	private final Releases releases;

	private final Catalogue catalogue;

	private final Site site;

	HomePages(List<CollectionService<?, ?>> collections, Faqs faqs, Subsystems subsystems, Ownership ownership,
			Contributions contributions, Releases releases, Catalogue catalogue, Site site) {
		this.collections = List.copyOf(collections);
		this.faqs = faqs;
		this.subsystems = subsystems;
		this.ownership = ownership;
		this.contributions = contributions;
		this.releases = releases;
		this.catalogue = catalogue;
		this.site = site;
	}

	@GetMapping("/")
	ResponseEntity<byte[]> home() {
		FaqView answer = this.faqs.get(ANSWER);
		Frame frame = this.site.frameWithData("Who owns, governs and develops KVM?", answer.answer(), "/",
				DataLink.of("/api/v1", Representation.JSON_LD), null);
		return this.site.show("home",
				new HomePage(frame, answer, new Grounds(this.catalogue.facts(answer.facts()), this.catalogue),
						this.subsystems.all(), this.catalogue.article(), counts(), this.ownership.newest(),
						this.contributions.get(new ContributionQuery(null, null, null, null)),
						this.releases.newestFirst().get(0).id()));
	}

	@GetMapping("/topics")
	ResponseEntity<byte[]> topics() {
		Frame frame = this.site.frame("Topics", "What the facts and the questions are about.", "/topics", null,
				Representation.CSV);
		return this.site.show("topics", new TopicsPage(frame, this.catalogue));
	}

	@GetMapping("/developers")
	ResponseEntity<byte[]> developers() {
		Frame frame = this.site.frameWithData("For developers",
				"From a curl command to a working client in two minutes: the API, its formats, MCP and exports.",
				"/developers", DataLink.of("/api/v1", Representation.JSON_LD), null);
		return this.site.show("developers", frame);
	}

	@GetMapping("/sitemap.xml")
	ResponseEntity<String> sitemap() {
		Stream<String> entries = this.collections.stream()
			.filter((collection) -> COLLECTIONS.contains(collection.path()))
			.flatMap((collection) -> collection.ids().stream().map((id) -> "/" + collection.path() + "/" + id));
		Stream<String> releases = this.releases.all().stream().map((release) -> release.page().path());
		String urls = Stream.of(PLACES.stream(), entries, releases)
			.flatMap(Function.identity())
			.map((path) -> "<url><loc>" + BaseAddress.of(path) + "</loc></url>\n")
			.collect(Collectors.joining());
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_XML)
			.body("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
					+ "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n" + urls + "</urlset>\n");
	}

	@GetMapping("/robots.txt")
	ResponseEntity<String> robots() {
		return ResponseEntity.ok()
			.contentType(MediaType.TEXT_PLAIN)
			.body("User-agent: *\nDisallow: /ask?\nDisallow: /search?\n\nSitemap: " + BaseAddress.of("/sitemap.xml")
					+ "\n");
	}

	private Map<String, Long> counts() {
		Map<String, Long> counts = new TreeMap<>();
		this.collections.forEach((collection) -> counts.put(collection.path(), collection.count()));
		return counts;
	}

	/**
	 * What the list of topics shows.
	 */
	record TopicsPage(Frame frame, Catalogue catalogue) {
	}

}
