package org.kvmfacts.release;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The kernel releases, to read. They are read once, for the content does not change while
 * the service runs.
 */
@Service
public class Releases {

	private final List<KernelRelease> newestFirst;

	Releases(JdbcClient jdbc) {
		this.newestFirst = jdbc.sql("""
				select id, position, inferred, date, longterm, source_id as source from kernel_release
				order by position desc
				""").query(KernelRelease.class).list();
	}

	/**
	 * All releases.
	 * @return the releases, the newest first
	 */
	public List<KernelRelease> newestFirst() {
		return this.newestFirst;
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
