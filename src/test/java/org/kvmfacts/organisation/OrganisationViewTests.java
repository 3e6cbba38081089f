package org.kvmfacts.organisation;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kvmfacts.api.Href;
import org.kvmfacts.api.Reference;
import org.kvmfacts.api.TitledReference;
import org.kvmfacts.api.representation.JsonLdNode;
import org.kvmfacts.person.RoleKind;
import org.kvmfacts.source.Rank;
import org.kvmfacts.source.SourceCitation;
import org.kvmfacts.source.SourceReference;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests how an organisation is written as Markdown and linked data.
 */
class OrganisationViewTests {

	private static final SourceCitation CITATION = new SourceCitation(
			new SourceReference("s", Href.of("sources", "s"), "S_1", "https://s/", Rank.PRIMARY), "p_1",
			"https://s/#1");

	private final OrganisationMarkdown markdown = new OrganisationMarkdown();

	@ParameterizedTest
	@CsvSource({ ",,Kind: company.", "2006,,Kind: company. Involved in KVM since 2006.",
			"2006,2008-09,Kind: company. Involved in KVM from 2006 to September 2008.",
			"2012,2012,Kind: company. Involved in KVM in 2012.", ",2008,Kind: company." })
	void textSaysSinceWhenIfThatIsKnown(@Nullable String first, @Nullable String last, String sentence) {
		assertThat(this.markdown.write(organisation(first, last, null)).lines()).contains(sentence);
	}

	@ParameterizedTest
	@CsvSource({ "1,1,1 copyright notice in 1 KVM file of Linux 6.12 names it.",
			"2,1,2 copyright notices in 1 KVM file of Linux 6.12 name it.",
			"3,2,3 copyright notices in 2 KVM files of Linux 6.12 name it." })
	void textCountsNotices(long notices, long files, String sentence) {
		assertThat(this.markdown.write(organisation(null, null, new NoticesView("6.12", notices, files, 0.1))).lines())
			.contains(sentence);
	}

	@Test
	void textNamesEachCurrentMaintainerOnceAndOnlyThose() {
		String text = this.markdown.write(organisation(null, null, null, listed("ann", RoleKind.MAINTAINER, true),
				listed("ann", RoleKind.MAINTAINER, true), listed("bob", RoleKind.REVIEWER, true),
				listed("eve", RoleKind.MAINTAINER, false)));
		assertThat(text).containsOnlyOnce("[ann](http://localhost:8080/people/ann)")
			.doesNotContain("bob", "eve")
			.contains("No copyright notice")
			.contains("- has part [lab](http://localhost:8080/api/v1/organisations/lab?format=markdown), 2001\n")
			.contains("- [S\\_1](https://s/#1), p\\_1\n");
		assertThat(this.markdown.write(organisation(null, null, null))).doesNotContain("Maintainers");
	}

	@Test
	void linkedDataHasPartsAndWhatItIsPartOf() {
		JsonLdNode node = new OrganisationJsonLd().node(organisation(null, null, null));
		assertThat(names(node, "subOrganization")).containsExactly("lab");
		assertThat(names(node, "parentOrganization")).containsExactly("group");
		assertThat(node.values()).containsEntry("alternateName", List.of("Q")).doesNotContainKeys("url", "sameAs");
	}

	@ParameterizedTest
	@EnumSource
	void relationshipHasAnInverse(RelationshipType type) {
		assertThat(type.inverse()).isNotEqualTo(type);
		assertThat(type.inverse().inverse()).isEqualTo(type);
	}

	private static Stream<Object> names(JsonLdNode node, String term) {
		return ((List<?>) node.values().getOrDefault(term, List.of())).stream()
			.map((related) -> ((JsonLdNode) related).values().getOrDefault("name", ""));
	}

	private static OrganisationView organisation(@Nullable String first, @Nullable String last,
			@Nullable NoticesView notices, AffiliationView... people) {
		return new OrganisationView("q", Href.of("organisations", "q"), Href.page("organisations", "q"), "Qumranet",
				List.of("Q"), OrganisationKind.COMPANY, "Began KVM.", null, null, first, null, last, null, List.of(),
				Stream.of(RelationshipType.ACQUIRED_BY, RelationshipType.HAS_PART, RelationshipType.PART_OF)
					.map(OrganisationViewTests::related)
					.toList(),
				notices, null, List.of(people), List.of(new TitledReference("f", Href.of("facts", "f"), "F")),
				List.of(CITATION), "2026-11-28");
	}

	private static RelationshipView related(RelationshipType type) {
		String id = switch (type) {
			case HAS_PART -> "lab";
			case PART_OF -> "group";
			default -> "buyer";
		};
		return new RelationshipView(type, new Reference(id, Href.of("organisations", id), id), "2001", null, CITATION);
	}

	private static AffiliationView listed(String person, RoleKind role, boolean current) {
		return new AffiliationView(new Reference(person, Href.of("people", person), person),
				new Reference("kvm", Href.of("subsystems", "kvm"), "KVM"), role, "6.1", "6.12", current, CITATION);
	}

}
