package org.kvmfacts.subsystem;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where a subsystem is developed, as it is served.
 */
@Schema(name = "Tree", description = "Where a subsystem is developed.")
public record TreeView(@Schema(description = "The version control system.", example = "git") String scm,
		@Schema(description = "The address of the repository; its web page where there is one.", format = "uri",
				example = "https://git.kernel.org/pub/scm/virt/kvm/kvm.git") String url,
		@Schema(description = "The branch; left out where the section names none.") @Nullable String branch) {

	/**
	 * Reads a line of a section of MAINTAINERS.
	 * @param line such as {@code git git://host/path branch}
	 */
	static TreeView parse(String line) {
		List<String> words = List.of(line.strip().split("\\s+"));
		boolean named = words.size() > 1 && !words.get(0).contains("://");
		List<String> rest = named ? words.subList(1, words.size()) : words;
		String url = rest.get(0).replaceFirst("^git://(git\\.kernel\\.org|github\\.com)/", "https://$1/");
		return new TreeView(named ? words.get(0) : "git", url, (rest.size() > 1) ? rest.get(1) : null);
	}

}
