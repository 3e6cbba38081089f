package org.kvmfacts.source;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.content.DataRevision;
import org.kvmfacts.content.Href;

/**
 * A document that citations point to.
 */
@Entity
@Immutable
class Source {

	@Id
	private String id;

	private String title;

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

	private @Nullable String modified;

	@SuppressWarnings("NullAway.Init")
	protected Source() {
	}

	SourceView view(DataRevision revision) {
		return new SourceView(this.id, Href.of(Sources.PATH, this.id), Href.page(Sources.PATH, this.id), this.title,
				shortTitle(), this.publisher, this.kind, this.rank, this.url, this.published, this.knownBy,
				revision.modified(this.modified));
	}

	SourceReference reference() {
		return new SourceReference(this.id, Href.of(Sources.PATH, this.id), shortTitle(), this.url, this.rank);
	}

	private String shortTitle() {
		return (this.shortTitle != null) ? this.shortTitle : this.title;
	}

	String id() {
		return this.id;
	}

}
