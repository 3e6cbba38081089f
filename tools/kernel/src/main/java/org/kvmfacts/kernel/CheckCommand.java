package org.kvmfacts.kernel;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.kvmfacts.kernel.source.SourceTree;
import org.kvmfacts.kernel.source.ToolException;

/**
 * Runs the checks of a release on its source.
 *
 * @param out where to report failures
 */
record CheckCommand(PrintStream out) {

	private static final String CHECKS = "fact_check (fact_id, release_id, position, kind, place, expected)";

	/**
	 * Runs the checks that the content has.
	 * @param arguments the command line
	 * @return the exit status
	 */
	int run(Arguments arguments) {
		arguments.output().ifPresent(OutputFile::check);
		try (Content content = Content.ofProject()) {
			return run(arguments, content.checks(arguments.checksOf()));
		}
	}

	int run(Arguments arguments, List<Check> checks) {
		if (checks.isEmpty()) {
			throw new ToolException("There are no checks for the release " + arguments.checksOf() + ".");
		}
		CheckRun run = new CheckRun(checks);
		SourceTree.of(arguments.source()).walk(run);
		if (!run.hasSections()) {
			throw new ToolException(arguments.source() + ": there is no MAINTAINERS in it");
		}
		Map<Check, String> failures = run.failures();
		checks.stream().filter(failures::containsKey).map(failures::get).forEach(this.out::println);
		this.out.println(checks.size() + " checks of " + checks.stream().map(Check::fact).distinct().count()
				+ " facts, " + failures.size() + " failed");
		arguments.output().ifPresent((output) -> output.write(script(arguments, checks, failures)));
		return failures.isEmpty() ? KernelSourceTool.DONE : KernelSourceTool.FAILED;
	}

	/**
	 * The result of each fact. If the checks come from another release, also the checks
	 * of the facts that still hold, as checks of this release; the other facts need a
	 * person.
	 */
	private static String script(Arguments arguments, List<Check> checks, Map<Check, String> failures) {
		String release = arguments.release();
		Set<String> failed = failures.keySet().stream().map(Check::fact).collect(Collectors.toSet());
		List<Check> told = release.equals(arguments.checksOf()) ? checks
				: checks.stream().filter((check) -> !failed.contains(check.fact())).toList();
		return Sql.comment("The results of the checks of facts on the source of Linux " + release + ".") + "\n"
				+ (release.equals(arguments.checksOf()) ? "" : Sql.insert(CHECKS, rows(release, told)) + "\n")
				+ Sql.insert("fact_check_result (fact_id, release_id, result)",
						told.stream()
							.map(Check::fact)
							.distinct()
							.map((fact) -> Sql.row(fact, release, failed.contains(fact) ? "failed" : "passed"))
							.toList());
	}

	private static List<String> rows(String release, List<Check> checks) {
		List<String> rows = new ArrayList<>();
		String fact = "";
		int position = 0;
		for (Check check : checks) {
			position = check.fact().equals(fact) ? position + 1 : 1;
			fact = check.fact();
			rows.add(Sql.row(fact, release, position, check.kind().code(), check.place(), check.expected()));
		}
		return rows;
	}

}
