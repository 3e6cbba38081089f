package org.kvmfacts.subsystem;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/**
 * A kernel release whose MAINTAINERS was read.
 */
@Entity
@Immutable
class KernelRelease {

	@Id
	private String id;

	private int position;

	private boolean inferred;

	@Column(name = "source_id")
	private String source;

	@SuppressWarnings("NullAway.Init")
	protected KernelRelease() {
	}

	String id() {
		return this.id;
	}

	int position() {
		return this.position;
	}

	boolean inferred() {
		return this.inferred;
	}

	String source() {
		return this.source;
	}

}
