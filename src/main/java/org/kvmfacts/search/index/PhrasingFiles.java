package org.kvmfacts.search.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * Reads phrasings that only search uses: the key of an entry on a line, and its phrasings
 * indented below.
 */
final class PhrasingFiles {

	private static final String INDENT = "  ";

	private PhrasingFiles() {
	}

	/**
	 * The phrasings by the key of their entry.
	 */
	static Map<String, List<String>> read(ResourcePatternResolver resources) throws IOException {
		Map<String, List<String>> phrasings = new LinkedHashMap<>();
		for (Resource file : resources.getResources("classpath:search/phrasings/*.txt")) {
			List<String> entry = List.of();
			for (String line : file.getContentAsString(StandardCharsets.UTF_8).lines().toList()) {
				if (line.startsWith(INDENT)) {
					entry.add(line.strip());
				}
				else if (!line.isBlank() && !line.startsWith("#")) {
					entry = phrasings.computeIfAbsent(line.strip(), (key) -> new ArrayList<>());
				}
			}
		}
		return phrasings;
	}

}
