package org.kvmfacts.claim;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What nobody does, no company does either, nor does it alone.
 */
final class Nobody {

	private static final String ANYONE = "(?:company|organi[sz]ation|person|firm|vendor)";

	private static final Pattern NOBODY = Pattern
		.compile("(?i)^(?:nobody|no one|no (?:single |one )?%s)\\b".formatted(ANYONE));

	private static final Pattern SOMEBODY = Pattern
		.compile("(?i)^(?:(?:some|any)(?:body|one)|(?:an?|one) (?:single )?%s)\\b".formatted(ANYONE));

	private static final Set<String> ANYBODY = Set.of("person", "1", "singl", "compani", "organ", "vendor");

	private static final Set<String> ONLY = Set.of("only", "sole", "alon", "exclus");

	private Nobody() {
	}

	/**
	 * Whether a statement says of nobody what the claim says.
	 */
	static boolean excludes(Claim claim, Claim statement) {
		List<ClaimWord> asked = claim.words().stream().filter((word) -> !ONLY.contains(word.term())).toList();
		if (asked.isEmpty() || asked.get(0).isKvm() || !NOBODY.matcher(statement.text()).find()) {
			return false;
		}
		boolean general = NOBODY.matcher(claim.text()).find() || SOMEBODY.matcher(claim.text()).find();
		List<ClaimWord> said = general ? withoutSubject(asked)
				: asked.subList(asked.get(0).isName() ? 1 : 0, asked.size());
		List<ClaimWord> denied = withoutSubject(statement.words()).stream()
			.takeWhile((word) -> !word.begins())
			.toList();
		Set<String> limits = Claim.limits(asked);
		limits.removeAll(ONLY);
		return said.size() > 1 && (general || said.size() < asked.size())
				&& denied.size() - said.size() <= WordOrder.REST && denied.size() >= said.size()
				&& limits.equals(Claim.limits(denied))
				&& IntStream.range(0, said.size()).allMatch((place) -> said.get(place).isSame(denied.get(place)));
	}

	private static List<ClaimWord> withoutSubject(List<ClaimWord> words) {
		return words.stream().dropWhile((word) -> ANYBODY.contains(word.term())).toList();
	}

}
