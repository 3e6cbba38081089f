package org.kvmfacts.kernel;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The outcome of one run of the tool.
 *
 * @param status the exit status
 * @param out its output
 * @param err its error output
 */
record ToolRun(int status, String out, String err) {

	static ToolRun of(Object... args) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		String[] words = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
		int status = KernelSourceTool.run(new PrintStream(out, true, StandardCharsets.UTF_8),
				new PrintStream(err, true, StandardCharsets.UTF_8), words);
		return new ToolRun(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

}
