package org.kvmfacts.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.content.CodedEnum;

/**
 * The conditions that facts can be filtered by, in SQL.
 */
class FactFilter {

	/**
	 * Of more things than these, the links are not read one thing after another.
	 */
	private static final int FEW = 10;

	private final Map<String, Object> parameters = new HashMap<>();

	private final List<String> conditions = new ArrayList<>();

	private final List<FactLink> links = new ArrayList<>();

	FactFilter(FactQuery query) {
		isIn("topic", "f.topic_id", query.topic());
		isIn("kind", "f.kind", codes(query.kind()));
		isIn("standing", "f.standing", codes(query.standing()));
		isIn("id", "f.id", query.id());
		isLinked("organisation", "fact_organisation", "organisation_id", query.organisation(), "");
		isLinked("person", "fact_person", "person_id", query.person(), "");
		cites(query.source(), codes(query.stance()));
	}

	/**
	 * All values that the conditions name.
	 */
	Map<String, Object> parameters() {
		return this.parameters;
	}

	/**
	 * The links to read facts from, if there are any: of one thing they are in the order
	 * of every list.
	 */
	Optional<FactLink> leading() {
		return this.links.stream().filter((link) -> link.values().size() <= FEW).findFirst();
	}

	/**
	 * The conditions on facts.
	 * @param leading the links that facts are read from, which fulfil theirs
	 */
	Stream<String> conditions(Optional<FactLink> leading) {
		return Stream.concat(this.conditions.stream(),
				this.links.stream().filter((link) -> !leading.filter(link::equals).isPresent()).map(FactLink::exists));
	}

	private void isIn(String parameter, String column, @Nullable List<String> values) {
		if (values != null) {
			this.parameters.put(parameter, values);
			this.conditions.add(column + " in (:" + parameter + ")");
		}
	}

	private void isLinked(String parameter, String table, String column, @Nullable List<String> values, String also) {
		if (values != null) {
			this.parameters.put(parameter, values);
			for (int i = 0; i < values.size(); i++) {
				this.parameters.put(parameter + i, values.get(i));
			}
			this.links.add(new FactLink(parameter, table, column, values, also));
		}
	}

	// Source and stance are those of one and the same citation. There are few stances, so
	// that facts with one are found soon in any order.
	private void cites(@Nullable List<String> sources, @Nullable List<String> stances) {
		if (stances != null) {
			this.parameters.put("stance", stances);
		}
		if (sources != null) {
			isLinked("source", "citation", "source_id", sources, (stances != null) ? " and l.stance in (:stance)" : "");
		}
		else if (stances != null) {
			this.conditions.add(new FactLink("stance", "citation", "stance", stances, "").exists());
		}
	}

	private static @Nullable List<String> codes(@Nullable Collection<? extends CodedEnum> values) {
		return (values != null) ? values.stream().map(CodedEnum::code).toList() : null;
	}

}
