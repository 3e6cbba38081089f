package org.kvmfacts.page;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

/**
 * Tests how a fact is cited.
 */
class FactPageTests {

	@Test
	void bibtexWhenTitleHasSpecialCharactersEscapesThem() {
		Frame frame = new Frame("", "", "http://localhost", "/facts/x", List.of(), null, "", "0a1b");
		FactPage page = new FactPage(frame, PageViews.fact("x", "100% of R&D in kvm_main.c", "2026"), Map.of(),
				mock(Catalogue.class));
		assertThat(page.bibtex()).contains("title = {100\\% of R\\&D in kvm\\_main.c}",
				"\\url{http://localhost/facts/x}");
	}

}
