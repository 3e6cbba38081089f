package org.kvmfacts.ownership;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.ApiCollection;
import org.kvmfacts.api.Labels;
import org.kvmfacts.api.problem.InvalidParametersException;
import org.kvmfacts.content.Architecture;
import org.kvmfacts.content.CodedEnum;
import org.kvmfacts.release.Releases;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/**
 * Reads who is named in the copyright notices of KVM in the kernel source.
 */
@Service
@Transactional(readOnly = true)
public class Ownership implements ApiCollection {

	private static final String KERNEL = "kernel";

	private static final String METHOD = """
			The count covers the files that the %d KVM sections in MAINTAINERS of Linux %s claim, except documents \
			and .gitignore, and the copyright notices in them. Tests and tools are counted separately. A notice that \
			names two organisations counts once for each. A person's notice that names an employer counts for the \
			employer; a notice that names only a person counts as an individual's, whatever its address. A notice \
			from other code that the file names as its basis counts too; origin says how many there are. A share is a \
			holder's notices divided by all notices. A notice shows who claimed copyright when the file was \
			written: not who wrote the code in it today, and not who contributes most.""";

	private final OwnershipCounts counts;

	private final Releases releases;

	private final Labels labels;

	// The content does not change while the service runs.
	private final Supplier<List<OwnershipView>> all = SingletonSupplier
		.of(() -> counted().stream().map((release) -> get(new OwnershipQuery(release, null))).toList());

	Ownership(OwnershipCounts counts, Releases releases, Labels labels) {
		this.counts = counts;
		this.releases = releases;
		this.labels = labels;
	}

	/**
	 * Counts the notices of a release.
	 * @throws InvalidParametersException if the release was not counted
	 */
	public OwnershipView get(OwnershipQuery query) {
		List<String> counted = counted();
		String release = release(query.release());
		List<String> architectures = codes(query.architecture());
		Holdings kernel = this.counts.holdings(release, KERNEL, architectures);
		List<OwnershipView.Holder> holders = kernel.holders(before(release, counted, architectures), this.labels);
		List<OwnershipView.Licence> licences = this.counts.licences(release, KERNEL, architectures);
		long files = kernel.count(OwnershipCounts.Files::files);
		long withNotice = kernel.count(OwnershipCounts.Files::withNotice);
		long licensed = licences.stream().mapToLong(OwnershipView.Licence::files).sum();
		return new OwnershipView(this.releases.reference(release), counted, method(release), files, withNotice,
				files - withNotice, kernel.notices(), kernel.origin(), holders,
				new Groups(this.counts.acquirers()).of(holders, kernel.notices(), this.labels), kernel.individuals(),
				kernel.files().stream().map((part) -> part(part, kernel)).toList(), licences, files - licensed,
				apart(this.counts.holdings(release, "tests", architectures)),
				apart(this.counts.holdings(release, "tools", architectures)));
	}

	/**
	 * The notices of every release, oldest first, counted once.
	 */
	public List<OwnershipView> all() {
		return this.all.get();
	}

	/**
	 * The notices of the newest release, counted once.
	 */
	public OwnershipView newest() {
		List<OwnershipView> all = all();
		return all.get(all.size() - 1);
	}

	@Override
	public String path() {
		return "ownership";
	}

	@Override
	public long count() {
		return counted().size();
	}

	private List<String> counted() {
		List<String> oldestFirst = new ArrayList<>(this.releases.withOwnership());
		Collections.reverse(oldestFirst);
		return List.copyOf(oldestFirst);
	}

	private String method(String release) {
		return METHOD.formatted(Objects.requireNonNull(this.releases.get(release).sections()).count(), release);
	}

	private Holdings.@Nullable Before before(String release, List<String> counted, List<String> architectures) {
		int place = counted.indexOf(release);
		return (place == 0) ? null : new Holdings.Before(counted.get(place - 1),
				this.counts.holdings(counted.get(place - 1), KERNEL, architectures).organisations());
	}

	private OwnershipView.Part part(OwnershipCounts.Files files, Holdings kernel) {
		Holdings part = kernel.of(files.architecture());
		return new OwnershipView.Part(CodedEnum.of(Architecture.class, files.architecture()), files.files(),
				files.lines(), part.notices(), part.holders(null, this.labels));
	}

	private OwnershipView.Apart apart(Holdings holdings) {
		return new OwnershipView.Apart(holdings.count(OwnershipCounts.Files::files),
				holdings.count(OwnershipCounts.Files::lines), holdings.count(OwnershipCounts.Files::withNotice),
				holdings.notices(), holdings.holders(null, this.labels), holdings.individuals());
	}

	private String release(@Nullable String asked) {
		List<String> newestFirst = this.releases.withOwnership();
		if (asked == null) {
			return newestFirst.get(0);
		}
		InvalidParametersException.requireOneOf("release", List.of(asked), newestFirst);
		return asked;
	}

	private static List<String> codes(@Nullable List<Architecture> asked) {
		return (asked != null) ? asked.stream().map(Architecture::code).toList() : CodedEnum.codes(Architecture.class);
	}

}
