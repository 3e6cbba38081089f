package org.kvmfacts.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Creates references with labels. They are read at start-up, and again for an unknown id:
 * a newer instance may have replaced the content.
 */
@Component
public class Labels {

	private static final String FACTS = "facts";

	private static final String FAQS = "faqs";

	private static final String ORGANISATIONS = "organisations";

	private static final String PEOPLE = "people";

	private static final String SUBSYSTEMS = "subsystems";

	private static final String TOPICS = "topics";

	private static final Map<String, String> SELECTS = Map.of(FACTS, "select id, title from fact", FAQS,
			"select id, question from faq", ORGANISATIONS, "select id, name from organisation", PEOPLE,
			"select id, name from person", SUBSYSTEMS, "select id, name from subsystem", TOPICS,
			"select id, name from topic");

	private final JdbcClient jdbc;

	private final Map<String, String> labels = new ConcurrentHashMap<>();

	Labels(JdbcClient jdbc) {
		this.jdbc = jdbc;
		SELECTS.keySet().forEach(this::read);
	}

	public TitledReference fact(String id) {
		return titled(FACTS, id);
	}

	public TitledReference faq(String id) {
		return titled(FAQS, id);
	}

	public TitledReference topic(String id) {
		return titled(TOPICS, id);
	}

	public Reference organisation(String id) {
		return named(ORGANISATIONS, id);
	}

	public Reference person(String id) {
		return named(PEOPLE, id);
	}

	public Reference subsystem(String id) {
		return named(SUBSYSTEMS, id);
	}

	/**
	 * Finds which of some ids exist in a collection, such as {@code people}.
	 */
	public List<String> known(String collection, Collection<String> ids) {
		return ids.stream().filter((id) -> this.labels.containsKey(collection + "/" + id)).toList();
	}

	private Reference named(String collection, String id) {
		return new Reference(id, Href.of(collection, id), label(collection, id));
	}

	private TitledReference titled(String collection, String id) {
		return new TitledReference(id, Href.of(collection, id), label(collection, id));
	}

	private String label(String collection, String id) {
		String key = collection + "/" + id;
		String known = this.labels.get(key);
		if (known != null) {
			return known;
		}
		read(collection);
		return this.labels.getOrDefault(key, id);
	}

	private void read(String collection) {
		this.jdbc.sql(Objects.requireNonNull(SELECTS.get(collection)))
			.query((row, number) -> this.labels.put(collection + "/" + row.getString(1), row.getString(2)))
			.list();
	}

}
