package org.kvmfacts.api.server;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.kvmfacts.api.ApiCollection;
import org.kvmfacts.api.ApiController;
import org.kvmfacts.api.BaseAddress;
import org.kvmfacts.api.Href;
import org.kvmfacts.api.page.PageView;
import org.kvmfacts.api.representation.Representation;
import org.kvmfacts.content.DataRevision;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Serves the API root.
 */
@ApiController("/api/{version}")
@Tag(name = "API root")
class ApiRootController {

	private final DataRevision revision;

	private final List<ApiCollection> resources;

	ApiRootController(DataRevision revision, List<ApiCollection> resources) {
		this.revision = revision;
		this.resources = List.copyOf(resources);
	}

	@GetMapping(produces = { MediaType.APPLICATION_JSON_VALUE, Representation.JSON_LD_VALUE })
	@Operation(operationId = "getApiRoot", summary = "Get the API root",
			description = "Links to everything, the number of items in each list, and the revision of the content.")
	ResponseEntity<ApiRootView> root() {
		Map<String, Long> counts = new TreeMap<>();
		Map<String, String> links = new TreeMap<>();
		links.put("self", BaseAddress.of(Href.of()));
		links.put("openapi", ApiCatalog.description());
		links.put("openapiForClients", ApiCatalog.clientDescription());
		links.put("feed", BaseAddress.of("/feed.json"));
		links.put("export", BaseAddress.of(Href.of("export")));
		links.put("documentation", ApiCatalog.documentation());
		for (ApiCollection list : this.resources) {
			counts.put(list.path(), list.count());
			links.put(list.path(), BaseAddress.of(Href.of(list.path())));
		}
		return ResponseEntity.ok()
			.header(HttpHeaders.LINK, ApiCatalog.links().toArray(String[]::new))
			.body(new ApiRootView("kvm-facts", this.revision.id(), this.revision.published(), PageView.LICENCE, counts,
					links));
	}

}
