package org.kvmfacts.subsystem;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A section of MAINTAINERS in a release.
 *
 * @param tree where the subsystem is developed, if the section says so
 */
@Embeddable
record SectionInRelease(@Column(name = "release_id") String release, @Nullable String tree) {

}
