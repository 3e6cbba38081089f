package org.kvmfacts.ownership;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.kvmfacts.api.Labels;
import org.kvmfacts.content.Share;

/**
 * The groups of organisations formed by acquisitions.
 *
 * @param acquirers the acquirer of each acquired organisation
 */
record Groups(Map<String, String> acquirers) {

	/**
	 * The groups of which notices name at least two organisations, most notices first.
	 * @param notices the number of all notices
	 */
	List<OwnershipView.Group> of(List<OwnershipView.Holder> holders, long notices, Labels labels) {
		Map<String, List<OwnershipView.Holder>> groups = holders.stream()
			.collect(Collectors.groupingBy((holder) -> last(holder.organisation().id()), TreeMap::new,
					Collectors.toList()));
		return groups.entrySet()
			.stream()
			.filter((group) -> group.getValue().size() > 1)
			.map((group) -> view(group.getKey(), group.getValue(), notices, labels))
			.sorted(Comparator.comparingLong((group) -> -group.notices()))
			.toList();
	}

	private static OwnershipView.Group view(String last, List<OwnershipView.Holder> members, long all, Labels labels) {
		long notices = members.stream().mapToLong(OwnershipView.Holder::notices).sum();
		return new OwnershipView.Group(labels.organisation(last),
				members.stream().map(OwnershipView.Holder::organisation).toList(), notices, Share.of(notices, all));
	}

	private String last(String organisation) {
		String acquirer = this.acquirers.get(organisation);
		return (acquirer != null) ? last(acquirer) : organisation;
	}

}
