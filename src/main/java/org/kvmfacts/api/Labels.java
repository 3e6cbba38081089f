package org.kvmfacts.api;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Creates references with labels. They are read at start-up, and again for the label of
 * an unknown id: a newer instance may have replaced the content. Until a label is asked
 * for, its id counts as unknown.
 */
@Component
public class Labels {

	private static final String READ = """
			select entry_key, title from entry union all select 'topics/' || id, name from topic""";

	private final JdbcClient jdbc;

	private final Map<String, String> labels = new ConcurrentHashMap<>();

	Labels(JdbcClient jdbc) {
		this.jdbc = jdbc;
		read();
	}

	public TitledReference fact(String id) {
		return titled("facts", id);
	}

	public TitledReference faq(String id) {
		return titled("faqs", id);
	}

	public TitledReference topic(String id) {
		return titled("topics", id);
	}

	public Reference organisation(String id) {
		return named("organisations", id);
	}

	public Reference person(String id) {
		return named("people", id);
	}

	public Reference subsystem(String id) {
		return named("subsystems", id);
	}

	/**
	 * Whether some ids all exist in a collection, such as {@code people}.
	 */
	public boolean knows(String collection, Collection<String> ids) {
		return ids.stream().allMatch((id) -> this.labels.containsKey(collection + "/" + id));
	}

	private Reference named(String collection, String id) {
		return new Reference(id, Href.of(collection, id), label(collection, id));
	}

	private TitledReference titled(String collection, String id) {
		return new TitledReference(id, Href.of(collection, id), label(collection, id));
	}

	/**
	 * The label of an entry of a collection; its id if it does not exist.
	 */
	public String label(String collection, String id) {
		String key = collection + "/" + id;
		String known = this.labels.get(key);
		if (known != null) {
			return known;
		}
		read();
		return this.labels.getOrDefault(key, id);
	}

	private void read() {
		this.jdbc.sql(READ).query((RowCallbackHandler) (row) -> this.labels.put(row.getString(1), row.getString(2)));
	}

}
