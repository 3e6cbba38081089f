package org.kvmfacts.kernel;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

import org.kvmfacts.kernel.source.SourceTree;

/**
 * Writes the seed script of a release.
 *
 * @param mappings what the names in the source stand for
 * @param out where to tell what was done
 * @param err where to list what is unknown
 */
record SeedCommand(Mappings mappings, PrintStream out, PrintStream err) {

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
		Unknowns unknowns = Unknowns.of(this.mappings, sections, files);
		unknowns.lines().forEach(this.err::println);
		if (!unknowns.holders().isEmpty() && !arguments.allowUnknown()) {
			this.err.println("Nothing is written. Add the holders to db/kernel/holders.tsv, or say --allow-unknown.");
			return KernelSourceTool.TROUBLE;
		}
		output.write(new SeedScript(arguments.release(), this.mappings, sections, files).text(unknowns));
		this.out.println(output.path() + ": " + sections.size() + " sections, " + files.size() + " files, "
				+ files.stream().mapToInt((file) -> file.notices().size()).sum() + " notices");
		return KernelSourceTool.DONE;
	}

}
