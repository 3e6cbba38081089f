package org.kvmfacts.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.kvmfacts.content.Share;

/**
 * The copyright notices of an organisation in the newest release that was counted.
 *
 * @param release the release
 * @param notices how many there are
 * @param files in how many files
 * @param total how many notices there are of all holders
 */
@Embeddable
record Notices(@Column(name = "release_id") String release, long notices, long files, long total) {

	NoticesView view() {
		return new NoticesView(this.release, this.notices, this.files, Share.of(this.notices, this.total));
	}

}
