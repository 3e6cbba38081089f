package org.kvmfacts.search.index;

import java.io.IOException;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Builds the index at start-up.
 */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

	@Bean
	EntryIndex entryIndex(EntryLoader loader, Analyser analyser) throws IOException {
		return new EntryIndex(loader.load(), analyser);
	}

}
