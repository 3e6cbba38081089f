package org.kvmfacts.export;

import java.util.List;

import org.kvmfacts.api.BaseAddress;

import org.springframework.http.MediaType;
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

	private final Feed feed;

	FeedController(Feed feed) {
		this.feed = feed;
	}

	@GetMapping(path = ATOM, produces = MediaType.APPLICATION_ATOM_XML_VALUE + ";charset=UTF-8")
	String atom() {
		return AtomWriter.write(this.feed.latest());
	}

	@GetMapping(path = JSON, produces = "application/feed+json")
	JsonFeed json() {
		return new JsonFeed("https://jsonfeed.org/version/1.1", TITLE, BaseAddress.of("/"), BaseAddress.of(JSON), "en",
				this.feed.latest().stream().map(FeedController::item).toList());
	}

	private static JsonFeed.Item item(FeedEntry entry) {
		String page = BaseAddress.of(entry.page());
		return new JsonFeed.Item(page, page, entry.title(), entry.text(), entry.updated(),
				List.of(entry.change(), entry.collection()));
	}

}
