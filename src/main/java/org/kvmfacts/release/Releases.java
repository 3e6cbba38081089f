package org.kvmfacts.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kvmfacts.api.ApiCollection;
import org.kvmfacts.api.Href;
import org.kvmfacts.api.page.Page;
import org.kvmfacts.api.page.PageQuery;
import org.kvmfacts.api.page.Pages;
import org.kvmfacts.api.problem.NotFoundException;
import org.kvmfacts.source.Sources;

import org.springframework.stereotype.Service;

/**
 * Reads the kernel releases, once.
 */
@Service
public class Releases implements ApiCollection {

	static final String PATH = "releases";

	private final Sources sources;

	private final List<KernelRelease> newestFirst;

	private final List<ReleaseCounts.Counted> counted;

	private final List<ReleaseCounts.Changes> changes;

	Releases(ReleaseCounts counts, Sources sources) {
		this.sources = sources;
		this.newestFirst = counts.read();
		this.counted = counts.counted();
		this.changes = counts.changes();
	}

	/**
	 * The releases whose MAINTAINERS was read, newest first.
	 */
	public List<KernelRelease> newestFirst() {
		return this.newestFirst;
	}

	/**
	 * The ids of the releases whose copyright notices were counted, newest first.
	 */
	public List<String> withOwnership() {
		return this.counted.stream().filter((one) -> one.files() > 0).map(ReleaseCounts.Counted::id).toList();
	}

	/**
	 * Refers to a release, which must exist.
	 */
	public ReleaseReference reference(String id) {
		return new ReleaseReference(id, Href.of(PATH, id), counted(id).date());
	}

	/**
	 * Groups what releases show into spans of consecutive releases, oldest first.
	 * @param withoutRelease removes the release, so that the same can be recognised
	 */
	public <T> Stream<Map.Entry<T, ReleaseSpan>> spans(List<T> shown, UnaryOperator<T> withoutRelease,
			Function<T, String> release) {
		Map<T, List<String>> releases = shown.stream()
			.collect(Collectors.groupingBy(withoutRelease, LinkedHashMap::new,
					Collectors.mapping(release, Collectors.toList())));
		return releases.entrySet()
			.stream()
			.flatMap((each) -> ReleaseSpan.join(this.newestFirst, each.getValue())
				.stream()
				.map((span) -> Map.entry(each.getKey(), span)));
	}

	/**
	 * Finds a release with what is counted for it.
	 * @throws NotFoundException if nothing was counted for it
	 */
	public ReleaseView get(String id) {
		return view(counted(id));
	}

	/**
	 * Lists the releases, newest first.
	 */
	Page<ReleaseView> list(ReleaseQuery query, PageQuery page) {
		List<String> ids = this.counted.stream().map(ReleaseCounts.Counted::id).toList();
		List<ReleaseView> found = this.counted.stream()
			.filter((release) -> query.id() == null || query.id().contains(release.id()))
			.map(this::view)
			.toList();
		String scope = PATH + query;
		int from = Math.min(Pages.offset(scope, page), found.size());
		int to = Math.min(from + page.holding(query.id()).size(), found.size());
		return new Page<>(found.subList(from, to), found.size(), (to < found.size()) ? Pages.cursor(scope, to) : null,
				null)
			.missing(query.id(), (asked) -> ids);
	}

	/**
	 * All releases with what is counted for them, newest first.
	 */
	public List<ReleaseView> all() {
		return this.counted.stream().map(this::view).toList();
	}

	@Override
	public String path() {
		return PATH;
	}

	@Override
	public long count() {
		return this.counted.size();
	}

	@Override
	public boolean has(String id) {
		return this.counted.stream().anyMatch((release) -> release.id().equals(id));
	}

	private ReleaseCounts.Counted counted(String id) {
		return this.counted.stream()
			.filter((release) -> release.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFoundException(PATH, id));
	}

	private ReleaseView view(ReleaseCounts.Counted release) {
		return release.view(this.sources,
				this.changes.stream()
					.filter((changes) -> changes.release().equals(release.id()))
					.map(ReleaseCounts.Changes::view)
					.toList());
	}

}
