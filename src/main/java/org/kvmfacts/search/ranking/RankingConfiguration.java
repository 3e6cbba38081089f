package org.kvmfacts.search.ranking;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import org.kvmfacts.search.index.AnalysedTexts;
import org.kvmfacts.search.index.Analyser;
import org.kvmfacts.search.index.EntryIndex;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Learns from the entries in the background while the rest of the service starts.
 */
@Configuration(proxyBeanMethods = false)
class RankingConfiguration {

	@Bean
	CompletableFuture<Knowledge> knowledge(EntryIndex index, Analyser analyser, AnalysedTexts texts,
			@Qualifier(TaskExecutionAutoConfiguration.APPLICATION_TASK_EXECUTOR_BEAN_NAME) Executor executor) {
		return CompletableFuture.supplyAsync(() -> Knowledge.of(index.entries(), analyser, texts), executor);
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
