package org.kvmfacts.search.index;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Reads the entries and builds their index in the background while the rest of the
 * service starts.
 */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

	@Bean
	CompletableFuture<List<SearchEntry>> entries(EntryLoader loader,
			@Qualifier(TaskExecutionAutoConfiguration.APPLICATION_TASK_EXECUTOR_BEAN_NAME) Executor executor) {
		return CompletableFuture.supplyAsync(loader::load, executor);
	}

	@Bean
	EntryIndex entryIndex(CompletableFuture<List<SearchEntry>> entries, Analyser analyser, AnalysedTexts texts,
			@Qualifier(TaskExecutionAutoConfiguration.APPLICATION_TASK_EXECUTOR_BEAN_NAME) Executor executor) {
		return new EntryIndex(entries, analyser, texts, executor);
	}

}
