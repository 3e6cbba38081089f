package org.kvmfacts.kernel;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kvmfacts.kernel.source.SourceVisitor;

/**
 * Runs the checks of a release while its source is read. Texts are checked one by one and
 * not stored.
 */
class CheckRun implements SourceVisitor {

	private final List<Check> checks;

	private final Set<String> places = new HashSet<>();

	private final Set<String> present = new HashSet<>();

	private final Map<Check, String> failures = new HashMap<>();

	private List<Section> sections = List.of();

	CheckRun(List<Check> checks) {
		this.checks = checks;
		checks.forEach((check) -> this.places.add(check.place()));
		checks.stream()
			.filter((check) -> check.kind().isOfText())
			.forEach((check) -> this.failures.put(check, "no such file"));
	}

	@Override
	public boolean wants(String path) {
		for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
			String place = path.substring(0, end);
			if (this.places.contains(place)) {
				this.present.add(place);
			}
		}
		return path.equals(Maintainers.FILE)
				|| this.checks.stream().anyMatch((check) -> check.kind().isOfText() && check.place().equals(path));
	}

	@Override
	public void read(String path, String text) {
		if (path.equals(Maintainers.FILE)) {
			this.sections = Maintainers.parse(text);
		}
		FoldedText folded = FoldedText.of(text);
		this.checks.stream()
			.filter((check) -> check.kind().isOfText() && check.place().equals(path))
			.forEach((check) -> judge(check, text, folded));
	}

	/**
	 * Returns the failures, after the whole source was read.
	 * @return a message for each failed check
	 */
	Map<Check, String> failures() {
		this.checks.stream().filter((check) -> !check.kind().isOfText()).forEach(this::judge);
		Map<Check, String> lines = new HashMap<>();
		this.failures.forEach((check, found) -> lines.put(check, check.failure(found)));
		return lines;
	}

	boolean hasSections() {
		return !this.sections.isEmpty();
	}

	private void judge(Check check, String text, FoldedText folded) {
		this.failures.remove(check);
		switch (check.kind()) {
			case LICENCE -> expectOneOf(check, spdx(text));
			case NOTICE -> expectOneOf(check, Notice.in(text).stream().map(Notice::holder).toList());
			default -> fail(check, !folded.contains(check.value()), "no such text");
		}
	}

	private void judge(Check check) {
		switch (check.kind()) {
			case FILE_EXISTS -> fail(check, !this.present.contains(check.place()), "no such file");
			case FILE_ABSENT -> fail(check, this.present.contains(check.place()), "it");
			default -> judgeSection(check);
		}
	}

	private void judgeSection(Check check) {
		Section section = this.sections.stream()
			.filter((candidate) -> candidate.heading().equals(check.place()))
			.findFirst()
			.orElse(null);
		if (section == null) {
			this.failures.put(check, "no such section");
		}
		else if (check.kind() == CheckKind.STATUS) {
			expectOneOf(check, section.statuses());
		}
		else {
			expectOneOf(check,
					section.people()
						.stream()
						.filter((person) -> person.role().equals(check.kind().code()))
						.map(Listed::name)
						.toList());
		}
	}

	private void expectOneOf(Check check, List<String> found) {
		fail(check, !found.contains(check.value()), found.isEmpty() ? "none" : String.join("; ", found));
	}

	private void fail(Check check, boolean failed, String found) {
		if (failed) {
			this.failures.put(check, found);
		}
	}

	private static List<String> spdx(String text) {
		String spdx = SourceFile.spdx(text);
		return (spdx != null) ? List.of(spdx) : List.of();
	}

}
