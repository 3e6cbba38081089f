package org.kvmfacts.topic;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.content.DataRevision;
import org.kvmfacts.content.Href;

/**
 * A subject, with its place in the order in which a newcomer would read them.
 */
@Entity
@Immutable
class Topic {

	@Id
	private String id;

	private String name;

	private String description;

	private int position;

	private @Nullable String modified;

	@SuppressWarnings("NullAway.Init")
	protected Topic() {
	}

	TopicView view(DataRevision revision) {
		return new TopicView(this.id, Href.of(Topics.PATH, this.id), this.name, this.description, this.position,
				revision.modified(this.modified));
	}

}
