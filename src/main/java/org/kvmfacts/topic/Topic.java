package org.kvmfacts.topic;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

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

	@SuppressWarnings("NullAway.Init")
	protected Topic() {
	}

	TopicView view(String href) {
		return new TopicView(this.id, href, this.name, this.description, this.position);
	}

	String id() {
		return this.id;
	}

}
