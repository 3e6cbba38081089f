package org.kvmfacts.api.server;

import java.util.stream.Stream;

import org.kvmfacts.api.BaseAddress;
import org.kvmfacts.api.Href;
import org.kvmfacts.api.representation.JsonLdMapper;
import org.kvmfacts.api.representation.JsonLdNode;
import org.kvmfacts.api.representation.Representation;

import org.springframework.stereotype.Component;

/**
 * Describes the API root as a data set that can be downloaded.
 */
@Component
class DatasetJsonLd implements JsonLdMapper<ApiRootView> {

	@Override
	public JsonLdNode node(ApiRootView index) {
		return JsonLdNode.of(BaseAddress.of(Href.of()), "Dataset")
			.with("name", index.name())
			.with("description",
					"Facts about who owns, governs and develops KVM, the hypervisor in the Linux kernel, "
							+ "each with its sources.")
			.with("url", BaseAddress.of(Href.of()))
			.with("version", index.revision())
			.with("dateModified", index.published())
			.with("license", index.licence())
			.with("isAccessibleForFree", true)
			.with("distribution",
					Stream.of(Representation.JSON, Representation.NDJSON, Representation.MARKDOWN)
						.map(DatasetJsonLd::download)
						.toList());
	}

	private static JsonLdNode download(Representation representation) {
		return JsonLdNode.of("DataDownload")
			.with("encodingFormat", representation.mediaType().toString())
			.with("contentUrl", BaseAddress.of(Href.of("export")) + "?format=" + representation.code());
	}

}
