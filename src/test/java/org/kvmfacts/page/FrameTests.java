package org.kvmfacts.page;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kvmfacts.api.representation.Representation;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests what is around the content of a page.
 */
class FrameTests {

	@ParameterizedTest
	@CsvSource({ "/facts, true", "/facts?topic=history, true", "/facts/what-is-kvm, true", "/factsheet, false",
			"/faqs, false" })
	void pageIsInThePartBelowItsPath(String path, boolean inside) {
		assertThat(frame(path, "", List.of()).isIn("/facts")).isEqualTo(inside);
	}

	@Test
	void summaryIsTheFirstParagraph() {
		assertThat(frame("/", "Nobody does.\n\nMany hold copyright.", List.of()).summary()).isEqualTo("Nobody does.");
	}

	@Test
	void dataHasALinkForEachRepresentation() {
		List<DataLink> data = DataLink.of("/api/v1/facts?topic=history", Representation.CSV, Representation.JSON_LD);
		assertThat(data).extracting(DataLink::label).containsExactly("JSON", "CSV", "JSON-LD");
		assertThat(data).extracting(DataLink::href)
			.containsExactly("/api/v1/facts?topic=history", "/api/v1/facts?topic=history&format=csv",
					"/api/v1/facts?topic=history&format=jsonld");
		assertThat(frame("/facts", "", data).curl()).isEqualTo("curl 'https://example.org/api/v1/facts?topic=history'");
		assertThat(DataLink.of("/api/v1/faqs/x", Representation.MARKDOWN).get(1))
			.isEqualTo(new DataLink("Markdown", "text/markdown", "/api/v1/faqs/x?format=markdown"));
	}

	@Test
	void commandWhenTheAddressHasAnApostropheRuns() {
		assertThat(frame("/", "", DataLink.of("/api/v1/search?q=it's")).curl())
			.isEqualTo("curl 'https://example.org/api/v1/search?q=it%27s'");
	}

	private static Frame frame(String path, String description, List<DataLink> data) {
		return new Frame("", description, "https://example.org", path, data, null, "", "0a1b");
	}

}
