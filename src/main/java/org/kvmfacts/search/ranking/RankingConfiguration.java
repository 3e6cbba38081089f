package org.kvmfacts.search.ranking;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.kvmfacts.search.index.AnalysedTexts;
import org.kvmfacts.search.index.Analyser;
import org.kvmfacts.search.index.EntryIndex;
import org.kvmfacts.search.index.SearchEntry;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;

/**
 * Learns from the entries in the background while the rest of the service starts.
 */
@Configuration(proxyBeanMethods = false)
class RankingConfiguration {

	@Bean
	CompletableFuture<Knowledge> knowledge(CompletableFuture<List<SearchEntry>> entries, Analyser analyser,
			AnalysedTexts texts, AsyncTaskExecutor executor) {
		return entries.thenApplyAsync((loaded) -> Knowledge.of(loaded, analyser, texts), executor);
	}

	/**
	 * Nothing is served before search is ready.
	 */
	@Bean
	SmartInitializingSingleton searchIsReady(EntryIndex index, CompletableFuture<Knowledge> knowledge,
			AnalysedTexts texts) {
		return () -> {
			index.awaitReady();
			knowledge.join();
			texts.forget();
		};
	}

}
