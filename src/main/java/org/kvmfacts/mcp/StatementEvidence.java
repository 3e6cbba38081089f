package org.kvmfacts.mcp;

import java.util.List;
import java.util.stream.Stream;

import org.kvmfacts.content.DataRevision;
import org.kvmfacts.mcp.protocol.ToolException;
import org.kvmfacts.search.SearchQuery;

import org.springframework.stereotype.Component;

/**
 * Looks for what bears on a statement, part by part, for what is found for the whole of
 * it bears on the part that it has most words of.
 */
@Component
class StatementEvidence {

	/**
	 * How many parts a statement has at most, each of which costs a search.
	 */
	static final int PARTS = 5;

	/**
	 * How many characters a statement has at most, of which much may be signs and spaces.
	 */
	static final int LONGEST = 2 * PARTS * SearchQuery.LONGEST;

	private static final int HITS = 20;

	private static final int HITS_OF_A_PART = 5;

	private final SearchTool search;

	private final DataRevision revision;

	StatementEvidence(SearchTool search, DataRevision revision) {
		this.search = search;
		this.revision = revision;
	}

	/**
	 * Looks for evidence.
	 * @return what was found, as text
	 * @throws ToolException if the statement is too long
	 */
	String of(Statement statement) {
		List<String> parts = statement.parts();
		if (parts.size() > PARTS) {
			throw new ToolException("The argument 'statement' has " + parts.size() + " sentences, or parts of "
					+ SearchQuery.LONGEST + " characters. At most " + PARTS
					+ " are checked at a time: give it in several statements.");
		}
		int limit = Math.min(HITS_OF_A_PART, HITS / parts.size());
		List<HitItem> found = parts.stream().flatMap((part) -> find(part, limit)).distinct().toList();
		return found.isEmpty() ? "None was found."
				: new SearchTool.Answer(this.revision.id(), found.size(), found).prose();
	}

	private Stream<HitItem> find(String part, int limit) {
		try {
			return this.search.call(new SearchTool.Arguments(part, null, null, limit)).content().items().stream();
		}
		catch (ToolException ex) {
			return Stream.empty();
		}
	}

}
