package org.kvmfacts.topic;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.kvmfacts.api.Href;
import org.kvmfacts.content.Identified;

/**
 * A subject, with its position in the reading order for newcomers.
 */
@Entity
@Immutable
@SuppressWarnings("unused") // Lists are sorted by some of the fields.
class Topic implements Identified {

	@Id
	private String id;

	private String name;

	@Formula("lower(name)")
	private String titleFolded;

	private String description;

	private int position;

	private String modified;

	@Formula("(select count(*) from fact f where f.topic_id = id)")
	private int count;

	@Formula("(select count(*) from faq q where q.topic_id = id)")
	private int faqs;

	@SuppressWarnings("NullAway.Init")
	protected Topic() {
	}

	@Override
	public String id() {
		return this.id;
	}

	TopicView view() {
		return new TopicView(this.id, Href.of(Topics.PATH, this.id), this.name, this.description, this.position,
				this.count, this.faqs, this.modified);
	}

}
