package org.kvmfacts.kernel;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds the checks of facts that are of a release against its source.
 *
 * @param out where to tell what failed
 */
record CheckCommand(PrintStream out) {

	/**
	 * Runs the checks that the content has.
	 * @param arguments the command line
	 * @return the exit status
	 */
	int run(Arguments arguments) {
		arguments.output().ifPresent(OutputFile::check);
		try (Content content = Content.load("checks", "classpath:db/migration", "classpath:db/seed")) {
			return run(arguments, content.checks(arguments.release()));
		}
	}

	int run(Arguments arguments, List<Check> checks) {
		if (checks.isEmpty()) {
			throw new ToolException("No check is of the release " + arguments.release() + ".");
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
		arguments.output().ifPresent((output) -> output.write(script(arguments.release(), checks, failures)));
		return failures.isEmpty() ? KernelSourceTool.DONE : KernelSourceTool.FAILED;
	}

	private static String script(String release, List<Check> checks, Map<Check, String> failures) {
		Set<String> failed = failures.keySet().stream().map(Check::fact).collect(Collectors.toSet());
		return Sql.comment("How the checks of facts went on the source of Linux " + release + ".") + "\n"
				+ Sql.insert("fact_check_result (fact_id, release_id, result)",
						checks.stream()
							.map(Check::fact)
							.distinct()
							.map((fact) -> Sql.row(fact, release, failed.contains(fact) ? "failed" : "passed"))
							.toList());
	}

}
