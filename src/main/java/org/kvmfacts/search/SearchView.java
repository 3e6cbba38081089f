package org.kvmfacts.search;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.page.PageLinks;
import org.kvmfacts.api.representation.FormatParameter;
import org.kvmfacts.api.representation.Tabular;

import org.springframework.util.StringUtils;

/**
 * A page of hits as it is served, best match first.
 */
@Schema(name = "SearchResult", description = "A page of hits, best match first.")
public record SearchView(@Schema(description = "The query.", example = "who onws kvm") String query,
		@Schema(description = "How many entries match; only the first 200 can be paged.", example = "12") long total,
		@Schema(description = "The hits of this page.") List<SearchHit> items,
		@Schema(description = "The numbers of hits by facet.") SearchFacets facets,
		@Schema(description = "The query with likely typos corrected; left out where none is likely.",
				example = "who owns kvm") @Nullable String suggestion,
		@Schema(description = "The address of this page.", format = "uri") String self,
		@Schema(description = "The address of the next page; left out on the last one.",
				format = "uri") @Nullable String next)
		implements
			PageLinks,
			Tabular<SearchHit> {

	/**
	 * The same page with links that keep the format in which it was asked for.
	 */
	SearchView in(@Nullable String format) {
		if (!StringUtils.hasText(format)) {
			return this;
		}
		String parameter = "&" + FormatParameter.NAME + "=" + format;
		return new SearchView(this.query, this.total, this.items, this.facets, this.suggestion, this.self + parameter,
				(this.next != null) ? this.next + parameter : null);
	}

	@Override
	public List<SearchHit> table() {
		return this.items;
	}

}
