package org.kvmfacts.ownership;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A holder as a row of a table; people who name no organisation share the last row.
 */
record OwnershipRow(String release, @Nullable String date, @Nullable String organisation, @Nullable String name,
		long notices, long files, double share, @Nullable Long origin, OwnershipView.@Nullable Change change) {

	static List<OwnershipRow> of(OwnershipView counted) {
		List<OwnershipRow> rows = new ArrayList<>();
		counted.holders()
			.forEach((holder) -> rows.add(new OwnershipRow(counted.release().id(), counted.release().date(),
					holder.organisation().id(), holder.organisation().name(), holder.notices(), holder.files(),
					holder.share(), holder.origin(), holder.change())));
		OwnershipView.Individuals people = counted.individuals();
		rows.add(new OwnershipRow(counted.release().id(), counted.release().date(), null, null, people.notices(),
				people.files(), people.share(), null, null));
		return rows;
	}

}
