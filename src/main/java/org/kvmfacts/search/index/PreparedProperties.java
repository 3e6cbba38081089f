package org.kvmfacts.search.index;

import org.kvmfacts.api.InvalidSettingException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What was made in advance, so that a start need not make it.
 *
 * @param directory where an index and what was learnt from it are kept, each used if it
 * is of the content and code that are served; nowhere if not given
 */
@ConfigurationProperties("kvmfacts.prepared")
public record PreparedProperties(@Nullable Path directory) {

	public PreparedProperties {
		if (directory != null && !Files.isDirectory(directory)) {
			throw new InvalidSettingException("kvmfacts.prepared.directory",
					"name a directory that there is, and not " + directory);
		}
	}

}
