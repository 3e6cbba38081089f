package org.kvmfacts.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The kernel releases, to read. They are read once, for the content does not change while
 * the service runs.
 */
@Service
public class Releases {

	private final List<KernelRelease> newestFirst;

	@Autowired
	Releases(JdbcClient jdbc) {
		this(jdbc.sql("""
				select id, position, inferred, date, longterm, source_id as source from kernel_release
				order by position desc
				""").query(KernelRelease.class).list());
	}

	Releases(List<KernelRelease> newestFirst) {
		this.newestFirst = newestFirst;
	}

	/**
	 * All releases.
	 * @return the releases, the newest first
	 */
	public List<KernelRelease> newestFirst() {
		return this.newestFirst;
	}

	/**
	 * Joins releases that follow each other.
	 * @param ids the ids of some releases
	 * @return the spans that they make up, the oldest first
	 */
	public List<ReleaseSpan> spans(Collection<String> ids) {
		List<ReleaseSpan> spans = new ArrayList<>();
		List<KernelRelease> span = new ArrayList<>();
		for (int i = this.newestFirst.size() - 1; i >= 0; i--) {
			KernelRelease release = this.newestFirst.get(i);
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

	/**
	 * Finds a release.
	 * @param id its id
	 * @return the release, if it was read
	 */
	public Optional<KernelRelease> find(String id) {
		return this.newestFirst.stream().filter((release) -> release.id().equals(id)).findFirst();
	}

}
