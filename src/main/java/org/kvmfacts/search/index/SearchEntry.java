package org.kvmfacts.search.index;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * One thing that search finds and an answer may be, of whatever subject.
 *
 * @param key the path below the version, such as {@code facts/api-version-is-12}
 * @param type what it is
 * @param title its question, headline, name or title
 * @param text its statement, answer or role
 * @param topic the id of its topic
 * @param standing the standing of a fact
 * @param date the date of a fact, as precise as it is known
 * @param phrasings other ways to ask for it
 * @param names whom it concerns
 * @param details more of its text
 * @param organisations the ids of the organisations that it concerns
 * @param facts the ids of the facts that it rests on
 * @param citations the places in sources that support these
 */
public record SearchEntry(String key, EntryType type, String title, String text, @Nullable String topic,
		@Nullable String standing, @Nullable String date, List<String> phrasings, List<String> names,
		List<String> details, List<String> organisations, List<String> facts, List<EntryCitation> citations) {

	private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?;:])\\s+");

	public String id() {
		return this.key.substring(this.key.indexOf('/') + 1);
	}

	/**
	 * The path of the collection that it is in, such as {@code facts}.
	 */
	public String collection() {
		return this.key.substring(0, this.key.indexOf('/'));
	}

	/**
	 * All that there is to read of it.
	 */
	public String wholeText() {
		if (this.details.isEmpty()) {
			return this.text;
		}
		return this.text + (this.text.endsWith(".") ? " Recorded: " : ": ") + String.join("; ", this.details);
	}

	/**
	 * The questions that it answers, and the names by which one asks for a thing.
	 */
	public Stream<String> questions() {
		Stream<String> others = (this.type == EntryType.ORGANISATION) ? this.names.stream() : Stream.empty();
		return Stream.of(Stream.of(this.title), this.phrasings.stream(), others).flatMap((texts) -> texts);
	}

	/**
	 * The sentences of its text, and each of its details.
	 */
	public List<String> passages() {
		return Stream.concat(SENTENCE_END.splitAsStream(this.text), this.details.stream()).toList();
	}

	/**
	 * All its texts in one.
	 */
	public String everything() {
		return Stream
			.of(Stream.of(this.title, this.text), this.phrasings.stream(), this.names.stream(), this.details.stream())
			.flatMap((texts) -> texts)
			.collect(Collectors.joining("\n"));
	}

}
