package org.kvmfacts.search.index;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;

/**
 * Reads the entries and builds their index in the background while the rest of the
 * service starts.
 */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

	@Bean
	CompletableFuture<List<SearchEntry>> entries(EntryLoader loader, AsyncTaskExecutor executor) {
		return CompletableFuture.supplyAsync(loader::load, executor);
	}

	@Bean
	EntryIndex entryIndex(CompletableFuture<List<SearchEntry>> entries, Analyser analyser, AnalysedTexts texts,
			AsyncTaskExecutor executor) {
		return new EntryIndex(entries, analyser, texts, executor);
	}

}
