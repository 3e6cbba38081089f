package org.kvmfacts.kernel;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kvmfacts.kernel.source.SourceTree;

/**
 * Writes the seed script of a release.
 *
 * @param mappings the reviewed data
 * @param out where to report what was written
 * @param err where to list what is unknown
 */
record SeedCommand(Mappings mappings, PrintStream out, PrintStream err) {

	private static final Pattern PERSON = Pattern.compile("^\\('([a-z0-9-]+)',");

	/**
	 * Reads the source and writes the script, unless a holder of a notice is unknown.
	 * @param arguments the command line
	 * @return the exit status
	 */
	int run(Arguments arguments) {
		OutputFile output = arguments.requiredOutput();
		output.check();
		Path source = arguments.source();
		SourceTree tree = SourceTree.of(source);
		List<Section> sections = Maintainers.of(source, tree);
		ClaimedFiles claimed = new ClaimedFiles(sections);
		tree.walk(claimed);
		List<SourceFile> files = claimed.files();
		Unknowns unknowns = Unknowns.of(arguments.release(), this.mappings, people(), sections, files);
		unknowns.lines().forEach(this.err::println);
		if (!unknowns.holders().isEmpty() && !arguments.allowUnknown()) {
			this.err.println("Nothing was written. Add the holders to db/kernel/holders.tsv, or use --allow-unknown.");
			return KernelSourceTool.TROUBLE;
		}
		output.write(new SeedScript(arguments.release(), this.mappings, sections, files).text(unknowns));
		this.out.println(output.path() + ": " + sections.size() + " sections, " + files.size() + " files, "
				+ files.stream().mapToInt((file) -> file.notices().size()).sum() + " notices");
		return KernelSourceTool.DONE;
	}

	/**
	 * The ids of the people in the content, read from their script, because the content
	 * may not load without the script that is to be written.
	 */
	private static Set<String> people() {
		try (Stream<String> lines = Files.lines(Path.of("db/seed/V13__people.sql"))) {
			return lines.map(PERSON::matcher)
				.filter(Matcher::find)
				.map((person) -> person.group(1))
				.collect(Collectors.toSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
