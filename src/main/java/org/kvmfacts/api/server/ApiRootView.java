package org.kvmfacts.api.server;

import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.kvmfacts.api.page.PageView;

/**
 * The API root as it is served.
 */
@Schema(name = "ApiRoot", description = "The API root: the content of the API and links to it.")
record ApiRootView(@Schema(description = "The name of the service.", example = "kvm-facts") String name,
		@Schema(description = "The revision of the content: the same for the same content on every instance.",
				example = "0a1b2c3d4e5f") String revision,
		@Schema(description = "The day on which this content was published.", format = "date",
				example = "2026-11-22") String published,
		@Schema(description = "The licence of the content.", format = "uri", example = PageView.LICENCE) String licence,
		@Schema(description = "How many items each path has; for ownership and contributions, how many releases.") Map<String, Long> counts,
		@Schema(description = "Links to everything.") Map<String, String> links) {

}
