package org.kvmfacts.representation;

import java.util.List;
import java.util.stream.Stream;

import org.kvmfacts.api.Href;
import org.kvmfacts.api.IndexView;
import org.kvmfacts.api.Representation;

import org.springframework.stereotype.Component;

/**
 * Tells the index as a data set that can be downloaded.
 */
@Component
class DatasetLinkedData implements LinkedData<IndexView> {

	@Override
	public Class<IndexView> type() {
		return IndexView.class;
	}

	@Override
	public List<Node> nodes(List<IndexView> things) {
		return things.stream().map(DatasetLinkedData::node).toList();
	}

	private static Node node(IndexView index) {
		return Node.of(Href.of(), "Dataset")
			.with("name", index.name())
			.with("description",
					"Facts about who owns, governs and develops KVM, the hypervisor in the Linux kernel, "
							+ "each with the sources that it rests on.")
			.with("url", Href.of())
			.with("version", index.revision())
			.with("dateModified", index.published())
			.with("license", "https://www.apache.org/licenses/LICENSE-2.0")
			.with("isAccessibleForFree", true)
			.with("distribution",
					Stream.of(Representation.JSON, Representation.NDJSON, Representation.MARKDOWN)
						.map(DatasetLinkedData::download)
						.toList());
	}

	private static Node download(Representation representation) {
		return Node.of("DataDownload")
			.with("encodingFormat", representation.mediaType().toString())
			.with("contentUrl", Href.of("export") + "?format=" + representation.code());
	}

}
