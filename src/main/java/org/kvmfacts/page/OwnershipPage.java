package org.kvmfacts.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.kvmfacts.content.Architecture;
import org.kvmfacts.ownership.OwnershipQuery;
import org.kvmfacts.ownership.OwnershipView;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the page of ownership shows.
 *
 * @param releases what was counted in every release, the newest last
 */
record OwnershipPage(Frame frame, OwnershipQuery query, OwnershipView counted, List<OwnershipView> releases) {

	/**
	 * How many holders the tables over releases and architectures show.
	 */
	static final int SHOWN = 12;

	/**
	 * The largest share of a holder, which has the longest bar.
	 */
	double longest() {
		return Math.max(0.0001,
				this.counted.holders().stream().mapToDouble(OwnershipView.Holder::share).max().orElse(1));
	}

	/**
	 * What was counted, in words.
	 */
	static String summary(OwnershipView counted) {
		String release = counted.release().id();
		if (counted.notices() == 0) {
			return "No copyright notice was found in the source of this part in Linux " + release + ".";
		}
		return "The " + Words.number(counted.files()) + " source files counted in Linux " + release + " contain "
				+ Words.number(counted.notices()) + " copyright notices, which name " + named(counted) + "; "
				+ Words.number(counted.filesWithoutNotice()) + " files contain none.";
	}

	static String named(OwnershipView counted) {
		return Words.count(counted.holders().size(), "organisation", "organisations")
				+ ((counted.individuals().notices() > 0) ? " and some individuals" : "");
	}

	/**
	 * The release with which it is compared.
	 */
	String before() {
		return this.counted.holders()
			.stream()
			.map(OwnershipView.Holder::change)
			.filter(Objects::nonNull)
			.map(OwnershipView.Change::since)
			.findFirst()
			.orElse("");
	}

	/**
	 * The whole source of the same release.
	 */
	OwnershipView whole() {
		return this.releases.stream()
			.filter((each) -> each.release().equals(this.counted.release()))
			.findFirst()
			.orElse(this.counted);
	}

	/**
	 * The releases from the newest.
	 */
	List<OwnershipView> newestFirst() {
		List<OwnershipView> all = new ArrayList<>(this.releases);
		Collections.reverse(all);
		return all;
	}

	/**
	 * The path of another release.
	 */
	String of(String release) {
		UriComponentsBuilder path = UriComponentsBuilder.fromPath("/ownership").queryParam("release", release);
		if (this.query.architecture() != null) {
			path.queryParam("architecture", this.query.architecture().stream().map(Architecture::code).toList());
		}
		return path.build().toUriString();
	}

	/**
	 * The path of a part of the source in the same release.
	 */
	String in(Architecture architecture) {
		return "/ownership?release=" + this.counted.release().id() + "&architecture=" + architecture.code();
	}

	/**
	 * How many notices of a holder there are in what was counted.
	 */
	static long notices(List<OwnershipView.Holder> holders, String organisation) {
		return holders.stream()
			.filter((holder) -> holder.organisation().id().equals(organisation))
			.mapToLong(OwnershipView.Holder::notices)
			.sum();
	}

}
