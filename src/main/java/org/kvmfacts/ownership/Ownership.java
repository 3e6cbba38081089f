package org.kvmfacts.ownership;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.page.ExportableCollection;
import org.kvmfacts.api.page.Page;
import org.kvmfacts.api.page.PageQuery;
import org.kvmfacts.api.problem.InvalidParametersException;
import org.kvmfacts.content.Architecture;
import org.kvmfacts.content.CodedEnum;
import org.kvmfacts.content.Share;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who holds copyright in KVM, by the notices in the kernel source.
 */
@Service
@Transactional(readOnly = true)
public class Ownership implements ExportableCollection<OwnershipView> {

	private static final String METHOD = """
			Counted are all files that the KVM sections of MAINTAINERS claim, but for those under tools/ and \
			Documentation/ and .gitignore, and the copyright notices in them. A notice that names two organisations \
			counts once for each. A notice by a person that names an employer goes to the employer; one by a person alone \
			is an individual's, whatever address it gives. A share is a holder's notices divided by all notices, rounded to four digits. A notice \
			tells who claimed copyright when the file was written: not who wrote the code in it today, and not who \
			contributes most.""";

	private final OwnershipCounts counts;

	Ownership(OwnershipCounts counts) {
		this.counts = counts;
	}

	/**
	 * Counts the notices of a release.
	 * @param query which release and architectures
	 * @return the counts
	 * @throws InvalidParametersException if the release was not counted
	 */
	public OwnershipView get(OwnershipQuery query) {
		List<String> releases = this.counts.releases();
		String release = release(query.release(), releases);
		List<String> architectures = codes(query.architecture());
		List<OwnershipView.Part> parts = this.counts.architectures(release, architectures);
		long files = parts.stream().mapToLong(OwnershipView.Part::files).sum();
		long notices = parts.stream().mapToLong(OwnershipView.Part::notices).sum();
		long withNotice = this.counts.filesWithNotice(release, architectures);
		List<OwnershipView.Licence> licences = this.counts.licences(release, architectures);
		long licensed = licences.stream().mapToLong(OwnershipView.Licence::files).sum();
		return new OwnershipView(release, releases, METHOD, files, withNotice, notices,
				this.counts.holders(release, architectures).stream().map((held) -> held.holder(notices)).toList(),
				individuals(release, architectures, notices), files - withNotice, licences, files - licensed, parts);
	}

	@Override
	public Page<OwnershipView> list(PageQuery page) {
		List<OwnershipView> releases = this.counts.releases()
			.stream()
			.map((release) -> get(new OwnershipQuery(release, null)))
			.toList();
		return new Page<>(releases, releases.size(), null, null);
	}

	@Override
	public String path() {
		return "ownership";
	}

	@Override
	public long count() {
		return this.counts.releases().size();
	}

	private OwnershipView.Individuals individuals(String release, List<String> architectures, long notices) {
		OwnershipCounts.Held held = this.counts.individuals(release, architectures);
		return new OwnershipView.Individuals(held.notices(), held.files(), Share.of(held.notices(), notices));
	}

	private static String release(@Nullable String asked, List<String> releases) {
		if (asked == null) {
			return releases.get(releases.size() - 1);
		}
		if (!releases.contains(asked)) {
			throw InvalidParametersException.notOneOf("release", releases);
		}
		return asked;
	}

	private static List<String> codes(@Nullable List<Architecture> asked) {
		return (asked != null) ? asked.stream().map(Architecture::code).toList() : CodedEnum.codes(Architecture.class);
	}

}
