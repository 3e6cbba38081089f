package org.kvmfacts.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.util.DigestUtils;
import org.springframework.util.function.ThrowingSupplier;

/**
 * The scripts that create the content, in the order of their numbers and names.
 *
 * @param schema those that create tables and views
 * @param seeds those that fill them
 */
record ContentScripts(List<String> schema, List<String> seeds) {

	static ContentScripts read(ResourcePatternResolver resources) throws IOException {
		return new ContentScripts(read(resources, "classpath:db/migration/*.sql"),
				read(resources, "classpath:db/seed/*.sql"));
	}

	/**
	 * A digest that depends only on the text of the scripts.
	 */
	String digest() {
		return DigestUtils.md5DigestAsHex(Stream.concat(this.schema.stream(), this.seeds.stream())
			.collect(Collectors.joining())
			.getBytes(StandardCharsets.UTF_8));
	}

	private static List<String> read(ResourcePatternResolver resources, String pattern) throws IOException {
		return Arrays.stream(resources.getResources(pattern))
			.sorted(Comparator.comparingInt(ContentScripts::number).thenComparing(ContentScripts::name))
			.map(ContentScripts::text)
			.toList();
	}

	private static String name(Resource script) {
		return Objects.requireNonNull(script.getFilename());
	}

	private static int number(Resource script) {
		String name = name(script);
		return Integer.parseInt(name.substring(1, name.indexOf("__")));
	}

	private static String text(Resource script) {
		try {
			return script.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Reads the scripts, which are too large to be kept.
	 */
	@FunctionalInterface
	interface Reader extends ThrowingSupplier<ContentScripts> {

	}

}
