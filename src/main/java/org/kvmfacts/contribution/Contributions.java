package org.kvmfacts.contribution;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.kvmfacts.api.ApiCollection;
import org.kvmfacts.api.Href;
import org.kvmfacts.api.Labels;
import org.kvmfacts.api.problem.InvalidParametersException;
import org.kvmfacts.content.Share;
import org.kvmfacts.release.Releases;

import org.springframework.stereotype.Service;

/**
 * Reads who wrote the changes to KVM, once.
 */
@Service
public class Contributions implements ApiCollection {

	static final String PATH = "contributions";

	private static final String METHOD = """
			A pull request lists its changes by author in a shortlog; merges are counted separately. The organisation \
			is that of the address that the author used in list mail at about that time. Addresses that show no \
			employer, and authors whose address was not determined, are counted as unknown, so the figure of every \
			organisation is a lower bound. A change counts as one, whether it has one line or a thousand. Reviews, \
			tests in other repositories, work on QEMU and, in the tree kvm, fixes after the merge window are not \
			counted.""";

	private static final List<ContributionsView.Tree> TREES = Arrays.stream(ContributionTree.values())
		.map((tree) -> new ContributionsView.Tree(tree, tree.description()))
		.toList();

	private final Figures everything;

	private final Figures kvm;

	private final Releases releases;

	private final Labels labels;

	Contributions(ContributionRecords records, Releases releases, Labels labels) {
		this.everything = new Figures(records.releases(), records.organisations(), records.people(), records.pulls());
		this.kvm = this.everything.of(ContributionTree.KVM, null);
		this.releases = releases;
		this.labels = labels;
	}

	/**
	 * Adds up the changes of some releases.
	 * @throws InvalidParametersException if a release was not examined, or an
	 * organisation or a person does not exist
	 */
	public ContributionsView get(ContributionQuery query) {
		requireKnown(query);
		Figures all = this.everything.of(query.anyTree(), query.release());
		Figures shown = all.narrowedTo(query.organisation(), query.person());
		return new ContributionsView(all.isSingle() ? this.releases.reference(all.releases().get(0).release()) : null,
				query.anyTree(), all.releaseViews(this.releases), TREES, method(all),
				all.sum(ContributionRecords.OfRelease::changes), all.sum(ContributionRecords.OfRelease::merges),
				all.authors(ContributionRecords.OfRelease::authors), shown.organisationViews(this.labels),
				all.part(all.sum(ContributionRecords.OfRelease::otherOrganisationsChanges), null),
				all.part(all.sum(ContributionRecords.OfRelease::unknownChanges),
						all.authors(ContributionRecords.OfRelease::unknownAuthors)),
				shown.personViews(this.labels), all.part(all.sum(ContributionRecords.OfRelease::otherPeopleChanges),
						all.authors(ContributionRecords.OfRelease::otherPeople)));
	}

	/**
	 * The changes of an organisation in the tree kvm, if there are any.
	 */
	public Optional<ChangesView> ofOrganisation(String id) {
		return changes("organisation", id,
				this.kvm.byRelease(
						this.kvm.organisations().stream().filter((one) -> one.organisation().equals(id)).toList(),
						ContributionRecords.OfOrganisation::release, ContributionRecords.OfOrganisation::changes));
	}

	/**
	 * The changes of a person in the tree kvm, if there are any.
	 */
	public Optional<ChangesView> ofPerson(String id) {
		return changes("person", id,
				this.kvm.byRelease(this.kvm.people().stream().filter((one) -> one.person().equals(id)).toList(),
						ContributionRecords.OfPerson::release, ContributionRecords.OfPerson::changes));
	}

	/**
	 * Adds up the changes of each tree.
	 */
	public List<ContributionsView> all() {
		return Arrays.stream(ContributionTree.values())
			.map((tree) -> get(new ContributionQuery(null, tree, null, null)))
			.toList();
	}

	@Override
	public String path() {
		return PATH;
	}

	@Override
	public long count() {
		return this.kvm.releases().stream().filter((release) -> release.changes() > 0).count();
	}

	private Optional<ChangesView> changes(String filter, String id, List<ReleaseChanges> found) {
		long changes = found.stream().mapToLong(ReleaseChanges::changes).sum();
		return found.isEmpty() ? Optional.empty()
				: Optional.of(new ChangesView(changes,
						Share.of(changes, this.kvm.sum(ContributionRecords.OfRelease::changes)), found,
						new Href(Href.of(PATH).path() + "?" + filter + "=" + id)));
	}

	private void requireKnown(ContributionQuery query) {
		List<ContributionRecords.OfRelease> known = this.everything.of(query.anyTree(), null).releases();
		InvalidParametersException.requireOneOf("release", query.release(),
				known.stream().map(ContributionRecords.OfRelease::release).toList());
		InvalidParametersException.requireKnown("organisation", query.organisation(), this.labels, "organisations");
		InvalidParametersException.requireKnown("person", query.person(), this.labels, "people");
	}

	private static String method(Figures figures) {
		return METHOD + named(" Seen in full: ", figures, Coverage.WHOLE)
				+ named(" Seen in part: ", figures, Coverage.PART) + named(" Not seen: ", figures, Coverage.NONE);
	}

	private static String named(String title, Figures figures, Coverage coverage) {
		List<String> found = figures.releases()
			.stream()
			.filter((release) -> release.coverage().equals(coverage.code()))
			.map(ContributionRecords.OfRelease::release)
			.toList();
		return found.isEmpty() ? "" : title + String.join(", ", found) + ".";
	}

}
