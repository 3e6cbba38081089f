package org.kvmfacts.kernel.source;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The path of an entry in an archive, split into the top-level directory and the rest.
 *
 * @param root the top-level directory
 * @param path the path from there, empty for the directory itself
 */
record EntryPath(String root, String path) {

	/**
	 * Splits a name.
	 * @param name the name of the entry
	 * @return its parts, or null if it names the directory in which the archive would be
	 * unpacked
	 * @throws ToolException if the name leads elsewhere
	 */
	static @Nullable EntryPath of(String name) {
		String plain = name.replaceFirst("^(\\./)+", "").replaceFirst("/+$", "");
		if ((plain.isEmpty() && name.startsWith("./")) || plain.equals(".")) {
			return null;
		}
		List<String> parts = List.of(plain.split("/", -1));
		if (parts.stream().anyMatch(EntryPath::isHostile) || plain.matches("^[A-Za-z]:.*")) {
			throw new ToolException("has an entry that leads out of it");
		}
		return new EntryPath(parts.get(0), String.join("/", parts.subList(1, parts.size())));
	}

	private static boolean isHostile(String part) {
		return part.isEmpty() || part.equals(".") || part.equals("..") || part.contains("\\")
				|| part.chars().anyMatch(Character::isISOControl);
	}

}
