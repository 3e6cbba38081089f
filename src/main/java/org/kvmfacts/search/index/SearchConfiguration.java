package org.kvmfacts.search.index;

import java.io.IOException;
import java.util.concurrent.Executor;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Builds the index in the background while the rest of the service starts.
 */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

	@Bean
	EntryIndex entryIndex(EntryLoader loader, Analyser analyser, AnalysedTexts texts,
			@Qualifier(TaskExecutionAutoConfiguration.APPLICATION_TASK_EXECUTOR_BEAN_NAME) Executor executor)
			throws IOException {
		return new EntryIndex(loader.load(), analyser, texts, executor);
	}

}
