package org.kvmfacts.search.ranking;

import org.kvmfacts.search.index.Analyser;
import org.kvmfacts.search.index.EntryIndex;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Learns from the entries at start-up.
 */
@Configuration(proxyBeanMethods = false)
class RankingConfiguration {

	@Bean
	Knowledge knowledge(EntryIndex index, Analyser analyser) {
		return Knowledge.of(index.entries(), analyser);
	}

}
