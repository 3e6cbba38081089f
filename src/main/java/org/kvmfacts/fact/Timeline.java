package org.kvmfacts.fact;

import org.kvmfacts.api.ApiCollection;

import org.springframework.stereotype.Component;

/**
 * Lists the timeline in the API root.
 */
@Component
class Timeline implements ApiCollection {

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
		return this.repository.count(Facts.DATED);
	}

}
