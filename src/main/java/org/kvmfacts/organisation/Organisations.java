package org.kvmfacts.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kvmfacts.api.Labels;
import org.kvmfacts.api.page.CollectionService;
import org.kvmfacts.api.page.Page;
import org.kvmfacts.api.page.PageQuery;
import org.kvmfacts.api.page.Pages;
import org.kvmfacts.content.Share;
import org.kvmfacts.contribution.Contributions;
import org.kvmfacts.release.Releases;
import org.kvmfacts.source.Sources;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Reads the organisations.
 */
@Service
public class Organisations extends CollectionService<Organisation, OrganisationView> {

	static final String PATH = "organisations";

	private final Labels labels;

	private final Sources sources;

	private final Releases releases;

	private final Contributions contributions;

	// Read once, because each reading counts all notices.
	private final Map<String, NoticesView> notices = new HashMap<>();

	Organisations(OrganisationRepository repository, Pages pages, Labels labels, Sources sources, Releases releases,
			Contributions contributions, JdbcClient jdbc) {
		super(PATH, repository, pages, OrganisationSort.NAME);
		this.labels = labels;
		this.sources = sources;
		this.releases = releases;
		this.contributions = contributions;
		jdbc.sql("select organisation_id, release_id, notices, files, total from organisation_notices")
			.query((RowCallbackHandler) (row) -> this.notices.put(row.getString(1), new NoticesView(row.getString(2),
					row.getLong(3), row.getLong(4), Share.of(row.getLong(3), row.getLong(5)))));
	}

	/**
	 * Lists the organisations.
	 */
	public Page<OrganisationView> list(OrganisationQuery query, PageQuery page) {
		return list(query.filter(), query.sort(), query, query.id(), page);
	}

	@Override
	protected List<OrganisationView> views(List<Organisation> entities) {
		return entities.stream()
			.map((organisation) -> organisation.view(this.labels, this.sources, this.releases,
					this.notices.get(organisation.id()),
					this.contributions.ofOrganisation(organisation.id()).orElse(null)))
			.toList();
	}

}
