package org.kvmfacts.subsystem;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A line of a section of MAINTAINERS in a release.
 *
 * @param position its number among the lines of its kind
 */
@Embeddable
record SectionLine(@Column(name = "release_id") String release, int position, String text) {

	static List<String> of(List<SectionLine> lines, String release) {
		return lines.stream().filter((line) -> line.release().equals(release)).map(SectionLine::text).toList();
	}

}
