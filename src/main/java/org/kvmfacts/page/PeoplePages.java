package org.kvmfacts.page;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import org.kvmfacts.api.page.PageQuery;
import org.kvmfacts.api.representation.Representation;
import org.kvmfacts.organisation.OrganisationQuery;
import org.kvmfacts.organisation.OrganisationView;
import org.kvmfacts.organisation.Organisations;
import org.kvmfacts.person.People;
import org.kvmfacts.person.PersonQuery;
import org.kvmfacts.person.PersonView;
import org.kvmfacts.release.Releases;
import org.kvmfacts.subsystem.SubsystemView;
import org.kvmfacts.subsystem.Subsystems;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The pages of those who develop KVM: organisations, people, and the subsystems that they
 * maintain.
 */
@Controller
class PeoplePages {

	private final Organisations organisations;

	private final People people;

	private final Subsystems subsystems;

	private final Releases releases;

	private final Catalogue catalogue;

	private final Site site;

	PeoplePages(Organisations organisations, People people, Subsystems subsystems, Releases releases,
			Catalogue catalogue, Site site) {
		this.organisations = organisations;
		this.people = people;
		this.subsystems = subsystems;
		this.releases = releases;
		this.catalogue = catalogue;
		this.site = site;
	}

	@GetMapping("/organisations")
	ResponseEntity<byte[]> organisations(@Valid OrganisationQuery query, @Valid PageQuery page) {
		return this.site.list("organisations", "Organisations", "Who owns, governs, develops, promotes or uses KVM.",
				query, page, this.organisations.list(query, page));
	}

	@GetMapping("/organisations/{id}")
	ResponseEntity<byte[]> organisation(@PathVariable String id) {
		OrganisationView organisation = this.organisations.get(id);
		Frame frame = this.site.frame(organisation.name(), organisation.description(), "/organisations/" + id,
				organisation, Representation.JSON_LD, Representation.MARKDOWN);
		return this.site.show("organisation", new OrganisationPage(frame, organisation,
				FactGroup.of(this.catalogue.facts(organisation.facts()), this.catalogue, "/facts?organisation=" + id)));
	}

	@GetMapping("/people")
	ResponseEntity<byte[]> people(@Valid PersonQuery query, @Valid PageQuery page) {
		return this.site.list("people", "People", "Who maintained or wrote KVM, or is named in facts.", query, page,
				this.people.list(query, page));
	}

	@GetMapping("/people/{id}")
	ResponseEntity<byte[]> person(@PathVariable String id) {
		PersonView person = this.people.get(id);
		Frame frame = this.site.frame(person.name(),
				"What " + person.name() + " has to do with KVM: roles, changes and facts.", "/people/" + id, person,
				Representation.JSON_LD);
		return this.site.show("person", new PersonPage(frame, person, chart(this.subsystems.all(), List.of(person)),
				FactGroup.of(this.catalogue.facts(person.facts()), this.catalogue, "/facts?person=" + id)));
	}

	@GetMapping("/subsystems")
	ResponseEntity<byte[]> subsystems() {
		Frame frame = this.site.frame("Subsystems", "The parts of KVM that have a section in MAINTAINERS.",
				"/subsystems", null, Representation.CSV);
		return this.site.show("subsystems", new SubsystemsPage(frame, this.subsystems.all()));
	}

	@GetMapping("/subsystems/{id}")
	ResponseEntity<byte[]> subsystem(@PathVariable String id) {
		SubsystemView subsystem = this.subsystems.get(id);
		Frame frame = this.site.frame(subsystem.name(),
				"Who looks after " + subsystem.name() + ", by what the kernel file MAINTAINERS says.",
				"/subsystems/" + id, null, Representation.MARKDOWN);
		return this.site.show("subsystem",
				new SubsystemPage(frame, subsystem, chart(List.of(subsystem), this.people.all())));
	}

	@GetMapping("/maintainers")
	ResponseEntity<byte[]> maintainers() {
		Frame frame = this.site.frameWithData("Who maintains which part of KVM, and since when",
				"Maintainers and reviewers of KVM by section of MAINTAINERS and kernel release.", "/maintainers",
				DataLink.of("/api/v1/subsystems", Representation.CSV), null);
		return this.site.show("maintainers",
				new MaintainersPage(frame, chart(this.subsystems.all(), this.people.all())));
	}

	private MaintainerChart chart(List<SubsystemView> sections, List<PersonView> shown) {
		return MaintainerChart.of(sections, shown, this.releases.newestFirst());
	}

	/**
	 * Why a person is in the list.
	 */
	static String about(PersonView person) {
		Stream<String> role = person.roles()
			.stream()
			.limit(1)
			.map((first) -> first.role().code() + ", " + first.subsystem().name());
		Stream<String> changes = Stream.ofNullable(person.changes())
			.map((counted) -> Words.count(counted.changes(), "change", "changes"));
		Stream<String> facts = Stream.of(person.facts().size())
			.filter((count) -> count > 0)
			.map((count) -> Words.count(count, "fact", "facts"));
		return Stream.of(role, changes, facts).flatMap(Function.identity()).collect(Collectors.joining(" · "));
	}

	/**
	 * What the page of a person shows.
	 */
	record PersonPage(Frame frame, PersonView person, MaintainerChart chart, List<FactGroup> facts) {
	}

	/**
	 * What the list of subsystems shows.
	 */
	record SubsystemsPage(Frame frame, List<SubsystemView> subsystems) {
	}

	/**
	 * What the page of a subsystem shows.
	 */
	record SubsystemPage(Frame frame, SubsystemView subsystem, MaintainerChart chart) {
	}

	/**
	 * What the page of maintainers shows.
	 */
	record MaintainersPage(Frame frame, MaintainerChart chart) {
	}

}
