package org.kvmfacts.source;

import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.Href;
import org.kvmfacts.content.DatePrecision;
import org.kvmfacts.content.Identified;

/**
 * A document that citations point to.
 */
@Entity
@Immutable
@SuppressWarnings("unused") // Lists are sorted by some of the fields.
class Source implements Identified {

	@Id
	private String id;

	private String title;

	@Formula("lower(title)")
	private String titleFolded;

	private @Nullable String shortTitle;

	private String publisher;

	@Enumerated(EnumType.STRING)
	private SourceKind kind;

	@Enumerated(EnumType.STRING)
	private Rank rank;

	private String url;

	private @Nullable String published;

	@Enumerated(EnumType.STRING)
	private KnownBy knownBy;

	private String modified;

	@Formula("coalesce(published, '~')")
	private String dateOrLast;

	@Formula("coalesce(published, '')")
	private String dateOrFirst;

	@Formula("(select count(*) from citation c where c.source_id = id)")
	private int count;

	@ElementCollection
	@CollectionTable(name = "source_topic", joinColumns = @JoinColumn(name = "source_id"))
	@Column(name = "topic_id")
	private Set<String> topics;

	@SuppressWarnings("NullAway.Init")
	protected Source() {
	}

	SourceView view() {
		return new SourceView(this.id, Href.of(Sources.PATH, this.id), Href.page(Sources.PATH, this.id), this.title,
				shortTitle(), this.publisher, this.kind, this.rank, this.url, this.published, this.knownBy,
				DatePrecision.of(this.published), this.count, null, this.modified);
	}

	SourceReference reference() {
		return new SourceReference(this.id, Href.of(Sources.PATH, this.id), shortTitle(), this.url, this.rank);
	}

	private String shortTitle() {
		return (this.shortTitle != null && !this.shortTitle.isBlank()) ? this.shortTitle : this.title;
	}

	@Override
	public String id() {
		return this.id;
	}

}
