package org.kvmfacts.release;

import java.util.List;

/**
 * Releases that follow each other among those that were read.
 *
 * @param releases the releases, the oldest first
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

}
