package org.kvmfacts.fact;

import org.kvmfacts.api.Resources;

import org.springframework.stereotype.Component;

/**
 * Tells the index about the timeline.
 */
@Component
class Timeline implements Resources {

	private final FactRepository repository;

	Timeline(FactRepository repository) {
		this.repository = repository;
	}

	@Override
	public String path() {
		return "timeline";
	}

	@Override
	public long count() {
		return this.repository.countDated();
	}

}
