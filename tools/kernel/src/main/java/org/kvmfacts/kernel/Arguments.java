package org.kvmfacts.kernel;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.kvmfacts.kernel.source.ToolException;

/**
 * The command line.
 *
 * @param command the command
 * @param source where the kernel source is
 * @param release the release of the source
 * @param checksOf the release whose checks are run, by default the same
 * @param output the file for the script, if any
 * @param allowUnknown whether unknown holders are allowed
 */
record Arguments(String command, Path source, String release, String checksOf, Optional<OutputFile> output,
		boolean allowUnknown) {

	static final String USAGE = """
			usage: seed SOURCE RELEASE OUT [--force] [--allow-unknown]
			       check SOURCE RELEASE [--as RELEASE] [OUT] [--force]""";

	private static final String AS = "--as";

	private static final String FORCE = "--force";

	private static final String ALLOW_UNKNOWN = "--allow-unknown";

	static Arguments of(String... args) {
		List<String> words = new ArrayList<>(List.of(args));
		Optional<String> checksOf = takeValue(words, AS);
		Set<String> options = words.stream().filter((word) -> word.startsWith("--")).collect(Collectors.toSet());
		words.removeAll(options);
		if (words.size() < 3 || words.size() > 4 || !Set.of(FORCE, ALLOW_UNKNOWN).containsAll(options)) {
			throw new ToolException(USAGE);
		}
		try {
			String release = release(words.get(2));
			return new Arguments(words.get(0), Path.of(words.get(1)), release,
					checksOf.map(Arguments::release).orElse(release),
					words.stream()
						.skip(3)
						.findFirst()
						.map((out) -> new OutputFile(Path.of(out), options.contains(FORCE))),
					options.contains(ALLOW_UNKNOWN));
		}
		catch (InvalidPathException ex) {
			throw new ToolException(ex.getInput() + ": not a path");
		}
	}

	private static Optional<String> takeValue(List<String> words, String option) {
		int at = words.indexOf(option);
		if (at < 0) {
			return Optional.empty();
		}
		words.remove(at);
		if (at == words.size()) {
			throw new ToolException(USAGE);
		}
		return Optional.of(words.remove(at));
	}

	private static String release(String word) {
		if (!word.matches("[0-9]{1,2}(\\.[0-9]{1,3}){1,2}")) {
			throw new ToolException(word + ": not a kernel release, such as 6.12");
		}
		return word;
	}

	OutputFile requiredOutput() {
		return this.output.orElseThrow(() -> new ToolException(USAGE));
	}

}
