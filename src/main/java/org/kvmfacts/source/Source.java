package org.kvmfacts.source;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A document that citations point to.
 */
@Entity
@Immutable
class Source {

	@Id
	private String id;

	private String title;

	private String publisher;

	@Enumerated(EnumType.STRING)
	private SourceKind kind;

	@Enumerated(EnumType.STRING)
	private Rank rank;

	private String url;

	private @Nullable String published;

	@Enumerated(EnumType.STRING)
	private KnownBy knownBy;

	@SuppressWarnings("NullAway.Init")
	protected Source() {
	}

	SourceView view(String href) {
		return new SourceView(this.id, href, this.title, this.publisher, this.kind, this.rank, this.url, this.published,
				this.knownBy);
	}

	String id() {
		return this.id;
	}

}
