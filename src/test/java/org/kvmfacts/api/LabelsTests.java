package org.kvmfacts.api;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests how references get their labels.
 */
class LabelsTests {

	private final JdbcClient jdbc = FewLabels.database();

	@Test
	void referenceHasTheTitleAndTheAddressOfItsEntry() {
		add("facts/one", "The first");
		this.jdbc.sql("insert into topic values ('basics', 'What KVM is')").update();
		Labels labels = new Labels(this.jdbc);
		assertThat(labels.fact("one"))
			.isEqualTo(new TitledReference("one", new Href("/api/v1/facts/one"), "The first"));
		assertThat(labels.topic("basics").title()).isEqualTo("What KVM is");
	}

	@Test
	void labelWhenAddedLaterIsReadAgain() {
		Labels labels = new Labels(this.jdbc);
		assertThat(labels.person("avi-kivity").name()).isEqualTo("avi-kivity");
		add("people/avi-kivity", "Avi Kivity");
		assertThat(labels.person("avi-kivity").name()).isEqualTo("Avi Kivity");
	}

	@Test
	void labelWhenItsEntryIsRemovedRemains() {
		add("organisations/qumranet", "Qumranet");
		Labels labels = new Labels(this.jdbc);
		this.jdbc.sql("delete from entry").update();
		assertThat(labels.organisation("nobody").name()).isEqualTo("nobody");
		assertThat(labels.organisation("qumranet").name()).isEqualTo("Qumranet");
	}

	@Test
	void idsAreKnownOnlyIfAllExistInTheCollection() {
		add("people/one", "One");
		add("people/two", "Two");
		Labels labels = new Labels(this.jdbc);
		assertThat(labels.knows("people", List.of("one", "two"))).isTrue();
		assertThat(labels.knows("people", List.of("one", "three"))).isFalse();
		assertThat(labels.knows("facts", List.of("one"))).isFalse();
	}

	private void add(String key, String title) {
		this.jdbc.sql("insert into entry values (?, ?)").params(key, title).update();
	}

}
