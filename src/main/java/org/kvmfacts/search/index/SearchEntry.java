package org.kvmfacts.search.index;

import java.util.List;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import org.hibernate.annotations.Immutable;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.TermVector;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.PropertyBinderRef;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.ValueBridgeRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.PropertyBinding;
import org.jspecify.annotations.Nullable;

/**
 * One thing that search finds, of whatever subject, as the views of {@code V8__views.sql}
 * gather it.
 */
@Entity
@Table(name = "entry")
@Immutable
@Indexed(index = SearchEntry.INDEX)
@SuppressWarnings("unused") // The index reads them.
public class SearchEntry {

	static final String INDEX = "entry";

	/**
	 * What puts entries in order that match as well.
	 */
	static final String ORDER = "order";

	/**
	 * The path below the version, such as {@code facts/api-version-is-12}.
	 */
	@Id
	@Column(name = "entry_key")
	@KeywordField(name = SearchEntry.ORDER, sortable = Sortable.YES)
	@KeywordField(name = "version", valueBridge = @ValueBridgeRef(type = RevisionBridge.class))
	@PropertyBinding(binder = @PropertyBinderRef(type = PhrasingsBinder.class))
	private String key;

	@KeywordField(aggregable = Aggregable.YES, projectable = Projectable.YES)
	private String type;

	@FullTextField(analyzer = Analyser.ENGLISH, projectable = Projectable.YES)
	@FullTextField(name = "title_written", analyzer = Analyser.WORDS, norms = Norms.NO)
	private String title;

	@FullTextField(analyzer = Analyser.ENGLISH, projectable = Projectable.YES, highlightable = Highlightable.UNIFIED,
			termVector = TermVector.WITH_POSITIONS_OFFSETS)
	@FullTextField(name = "text_written", analyzer = Analyser.WORDS, norms = Norms.NO)
	private String text;

	@Column(name = "topic_id")
	@KeywordField(aggregable = Aggregable.YES)
	private @Nullable String topic;

	@KeywordField
	private @Nullable String standing;

	@KeywordField(projectable = Projectable.YES)
	private @Nullable String date;

	@ElementCollection
	@CollectionTable(name = "entry_name", joinColumns = @JoinColumn(name = "entry_key"))
	@Column(name = "name")
	@FullTextField(analyzer = Analyser.ENGLISH, projectable = Projectable.YES)
	@FullTextField(name = "names_written", analyzer = Analyser.WORDS, norms = Norms.NO)
	private Set<String> names;

	@ElementCollection
	@CollectionTable(name = "entry_detail", joinColumns = @JoinColumn(name = "entry_key"))
	@Column(name = "detail")
	@OrderBy
	@FullTextField(analyzer = Analyser.ENGLISH, projectable = Projectable.YES)
	@FullTextField(name = "details_written", analyzer = Analyser.WORDS, norms = Norms.NO)
	private Set<String> details;

	@ElementCollection
	@CollectionTable(name = "entry_fact", joinColumns = @JoinColumn(name = "entry_key"))
	@Column(name = "fact_id")
	@OrderBy("position")
	private List<String> facts;

	@ElementCollection
	@CollectionTable(name = "entry_citation", joinColumns = @JoinColumn(name = "entry_key"))
	@OrderBy("factPosition, position")
	private List<EntryCitation> citations;

	@SuppressWarnings("NullAway.Init")
	protected SearchEntry() {
	}

	public List<String> facts() {
		return List.copyOf(this.facts);
	}

	public List<EntryCitation> citations() {
		return List.copyOf(this.citations);
	}

}
