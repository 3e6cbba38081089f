package org.kvmfacts.search.index;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.fact.Standing;

/**
 * An entry of any subject, as search and answers use it.
 *
 * @param key the path below the version, such as {@code facts/api-version-is-12}
 * @param type its type
 * @param title its question, headline, name or title
 * @param text its statement, answer or description
 * @param topic the id of its topic
 * @param standing the standing of a fact or an FAQ entry
 * @param date its date, as precise as is known
 * @param phrasings other ways to ask for it
 * @param names the names of those it concerns
 * @param details the further parts of its text
 * @param organisations the ids of the organisations that it concerns
 * @param facts the ids of the facts behind it
 * @param citations the places in sources that support them
 */
public record SearchEntry(String key, EntryType type, String title, String text, @Nullable String topic,
		@Nullable Standing standing, @Nullable String date, List<String> phrasings, List<String> names,
		List<String> details, List<String> organisations, List<String> facts, List<EntryCitation> citations) {

	private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?;:])\\s+");

	public String id() {
		return this.key.substring(this.key.indexOf('/') + 1);
	}

	/**
	 * The path of its collection, such as {@code facts}.
	 */
	public String collection() {
		return this.key.substring(0, this.key.indexOf('/'));
	}

	/**
	 * Its text with all details.
	 */
	public String wholeText() {
		if (this.details.isEmpty()) {
			return this.text;
		}
		return this.text + (this.text.endsWith(".") ? " Recorded: " : ": ") + String.join("; ", this.details);
	}

	/**
	 * Whether it can answer a question: a source cannot, nor a person of whom only the
	 * name is known.
	 */
	public boolean isAnswer() {
		return this.type != EntryType.SOURCE && (this.type != EntryType.PERSON || !this.details.isEmpty());
	}

	/**
	 * The questions that it answers: its title and phrasings, who or what it is, and the
	 * other names of an organisation.
	 */
	public Stream<String> questions() {
		Stream<String> others = switch (this.type) {
			case ORGANISATION -> Stream.concat(Stream.of("What is " + this.title + "?"), this.names.stream());
			case PERSON -> isAnswer() ? aboutPerson() : Stream.empty();
			default -> Stream.empty();
		};
		return Stream.of(Stream.of(this.title), this.phrasings.stream(), others).flatMap((texts) -> texts);
	}

	private Stream<String> aboutPerson() {
		Stream<String> who = Stream.of("Who is " + this.title + "?");
		return this.organisations.isEmpty() ? who
				: Stream.concat(who, Stream.of("Who does " + this.title + " work for?"));
	}

	/**
	 * The sentences of its text, and its details.
	 */
	public List<String> passages() {
		return Stream.concat(SENTENCE_END.splitAsStream(this.text), this.details.stream()).toList();
	}

	/**
	 * The texts that questions are compared with.
	 */
	public Stream<String> texts() {
		return Stream.of(questions(), passages().stream(), this.names.stream()).flatMap((texts) -> texts);
	}

	/**
	 * All its texts, joined.
	 */
	public String everything() {
		return Stream
			.of(Stream.of(this.title, this.text), this.phrasings.stream(), this.names.stream(), this.details.stream())
			.flatMap((texts) -> texts)
			.collect(Collectors.joining("\n"));
	}

}
