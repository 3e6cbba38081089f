package org.kvmfacts.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Consecutive releases among those that were read.
 *
 * @param releases the releases, oldest first
 * @param isCurrent whether the last of them is the newest that was read
 */
public record ReleaseSpan(List<KernelRelease> releases, boolean isCurrent) {

	public KernelRelease since() {
		return this.releases.get(0);
	}

	public KernelRelease until() {
		return this.releases.get(this.releases.size() - 1);
	}

	public List<String> ids() {
		return this.releases.stream().map(KernelRelease::id).toList();
	}

	/**
	 * Joins consecutive releases to spans, oldest first.
	 * @param newestFirst all releases that were read
	 * @param ids the ids of some of them
	 */
	static List<ReleaseSpan> join(List<KernelRelease> newestFirst, Collection<String> ids) {
		List<ReleaseSpan> spans = new ArrayList<>();
		List<KernelRelease> span = new ArrayList<>();
		for (int i = newestFirst.size() - 1; i >= 0; i--) {
			KernelRelease release = newestFirst.get(i);
			boolean within = ids.contains(release.id());
			if (within) {
				span.add(release);
			}
			if (!span.isEmpty() && (!within || i == 0)) {
				spans.add(new ReleaseSpan(List.copyOf(span), within));
				span.clear();
			}
		}
		return spans;
	}

}
