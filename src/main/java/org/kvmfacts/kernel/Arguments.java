package org.kvmfacts.kernel;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The command line.
 *
 * @param command what to do
 * @param source where the kernel source is
 * @param release the release that it is of
 * @param output where a script goes
 * @param allowUnknown whether a holder may be unknown
 */
record Arguments(String command, Path source, String release, Optional<OutputFile> output, boolean allowUnknown) {

	static final String USAGE = """
			usage: seed SOURCE RELEASE OUT [--force] [--allow-unknown]
			       check SOURCE RELEASE [OUT] [--force]""";

	private static final String FORCE = "--force";

	private static final String ALLOW_UNKNOWN = "--allow-unknown";

	static Arguments of(String... args) {
		Set<String> options = Stream.of(args).filter((arg) -> arg.startsWith("--")).collect(Collectors.toSet());
		List<String> words = Stream.of(args).filter((arg) -> !arg.startsWith("--")).toList();
		if (words.size() < 3 || words.size() > 4 || !Set.of(FORCE, ALLOW_UNKNOWN).containsAll(options)) {
			throw new ToolException(USAGE);
		}
		if (!words.get(2).matches("[0-9]{1,2}(\\.[0-9]{1,3}){1,2}")) {
			throw new ToolException(words.get(2) + ": no kernel release, such as 6.12");
		}
		try {
			return new Arguments(words.get(0), Path.of(words.get(1)), words.get(2),
					words.stream()
						.skip(3)
						.findFirst()
						.map((out) -> new OutputFile(Path.of(out), options.contains(FORCE))),
					options.contains(ALLOW_UNKNOWN));
		}
		catch (InvalidPathException ex) {
			throw new ToolException(ex.getInput() + ": no path");
		}
	}

	OutputFile requiredOutput() {
		return this.output.orElseThrow(() -> new ToolException(USAGE));
	}

}
