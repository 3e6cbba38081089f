package org.kvmfacts.search.index;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FieldProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IdProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ProjectionConstructor;
import org.kvmfacts.content.CodedEnum;
import org.kvmfacts.content.Href;

/**
 * An entry as the index holds it, with all that is served of it.
 *
 * @param key the path below the version
 * @param type the code of its type
 * @param title its question, name or title, or the statement of a fact
 * @param text its whole text
 * @param phrasings other ways to ask for it
 * @param names whom it concerns
 * @param details more of its text
 */
@ProjectionConstructor
public record IndexedEntry(@IdProjection String key, @FieldProjection String type, @FieldProjection String title,
		@FieldProjection String text, @FieldProjection List<String> phrasings, @FieldProjection List<String> names,
		@FieldProjection List<String> details) {

	private static final int SHORT = 100;

	public EntryType entryType() {
		return CodedEnum.of(EntryType.class, this.type);
	}

	public String id() {
		return this.key.substring(this.key.indexOf('/') + 1);
	}

	public Href href() {
		return Href.of(this.key);
	}

	public String shortTitle() {
		if (this.title.length() <= SHORT) {
			return this.title;
		}
		return this.title.substring(0, this.title.lastIndexOf(' ', SHORT)) + " …";
	}

	public String wholeText() {
		return this.details.isEmpty() ? this.text : this.text + ": " + String.join("; ", this.details);
	}

	/**
	 * The questions that it answers, and the names by which one asks for a thing.
	 */
	public Stream<String> questions() {
		Stream<String> titles = (entryType() == EntryType.FACT) ? Stream.empty() : Stream.of(this.title);
		Stream<String> names = (entryType() == EntryType.ORGANISATION) ? this.names.stream() : Stream.empty();
		return Stream.of(titles, this.phrasings.stream(), names).flatMap(Function.identity());
	}

	/**
	 * All its texts in one.
	 */
	public String everything() {
		return Stream
			.of(Stream.of(this.title, this.text), this.phrasings.stream(), this.names.stream(), this.details.stream())
			.flatMap(Function.identity())
			.collect(Collectors.joining("\n"));
	}

}
