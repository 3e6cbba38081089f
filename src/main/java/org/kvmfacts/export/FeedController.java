package org.kvmfacts.export;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.kvmfacts.api.BaseAddress;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves feeds of new, changed and withdrawn entries.
 */
@RestController
class FeedController {

	static final String ATOM = "/feed.atom";

	static final String JSON = "/feed.json";

	static final String TITLE = "kvm-facts: who owns, governs and develops KVM";

	private static final MediaType ATOM_TYPE = new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8);

	private static final MediaType JSON_TYPE = new MediaType("application", "feed+json");

	private final Feed feed;

	FeedController(Feed feed) {
		this.feed = feed;
	}

	// Whatever the client accepts: a feed has one type, and its response is cached for
	// all.
	@GetMapping(ATOM)
	ResponseEntity<String> atom() {
		return ResponseEntity.ok().contentType(ATOM_TYPE).body(AtomWriter.write(this.feed.latest()));
	}

	@GetMapping(JSON)
	ResponseEntity<JsonFeed> json() {
		return ResponseEntity.ok()
			.contentType(JSON_TYPE)
			.body(new JsonFeed("https://jsonfeed.org/version/1.1", TITLE, BaseAddress.of("/"), BaseAddress.of(JSON),
					"en", this.feed.latest().stream().map(FeedController::item).toList()));
	}

	private static JsonFeed.Item item(FeedEntry entry) {
		String page = BaseAddress.of(entry.page());
		return new JsonFeed.Item(page, page, entry.title(), entry.text(), entry.updated(),
				List.of(entry.change(), entry.collection()));
	}

}
