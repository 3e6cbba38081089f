package org.kvmfacts.kernel;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.kvmfacts.kernel.source.ToolException;

/**
 * The tool for new kernel releases. It exits with 0 on success, with 1 if a check failed
 * and with 2 if it could not run.
 */
public final class KernelSourceTool {

	static final int DONE = 0;

	static final int FAILED = 1;

	static final int TROUBLE = 2;

	private KernelSourceTool() {
	}

	/**
	 * Runs a command.
	 * @param args the command and its arguments
	 */
	public static void main(String[] args) {
		System.exit(run(new PrintStream(System.out, true, StandardCharsets.UTF_8),
				new PrintStream(System.err, true, StandardCharsets.UTF_8), args));
	}

	static int run(PrintStream out, PrintStream err, String... args) {
		try {
			Arguments arguments = Arguments.of(args);
			return switch (arguments.command()) {
				case "seed" -> new SeedCommand(Mappings.load(), out, err).run(arguments);
				case "check" -> new CheckCommand(out).run(arguments);
				default -> throw new ToolException(Arguments.USAGE);
			};
		}
		catch (ToolException ex) {
			err.println(ex.getMessage());
			return TROUBLE;
		}
	}

}
