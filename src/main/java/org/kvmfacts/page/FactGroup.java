package org.kvmfacts.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.kvmfacts.fact.FactView;
import org.kvmfacts.topic.TopicView;

/**
 * Some facts of a topic, best supported first.
 *
 * @param total how many there are
 * @param all the path of the list of all of them
 */
record FactGroup(TopicView topic, List<FactView> facts, int total, String all) {

	private static final int SHOWN = 6;

	/**
	 * Groups facts by their topics.
	 * @param list the path of the list of all of them
	 */
	static List<FactGroup> of(Collection<FactView> facts, Catalogue catalogue, String list) {
		return catalogue.topics()
			.all()
			.stream()
			.map((topic) -> of(topic, facts.stream().filter((fact) -> fact.topic().id().equals(topic.id())).toList(),
					list))
			.filter((group) -> group.total() > 0)
			.toList();
	}

	private static FactGroup of(TopicView topic, List<FactView> facts, String list) {
		return new FactGroup(topic,
				facts.stream().sorted(Comparator.comparing(FactView::standing)).limit(SHOWN).toList(), facts.size(),
				list + "&topic=" + topic.id());
	}

}
