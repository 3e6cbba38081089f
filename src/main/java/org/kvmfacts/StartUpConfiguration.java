package org.kvmfacts;

import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.task.ThreadPoolTaskExecutorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;

/**
 * The threads that work in the background while the service starts. They are platform
 * threads even where requests have virtual ones: virtual threads that wait for each
 * other's classes keep the few threads that carry them, so that the one whose turn it is
 * never runs.
 */
@Configuration(proxyBeanMethods = false)
class StartUpConfiguration {

	@Bean(TaskExecutionAutoConfiguration.APPLICATION_TASK_EXECUTOR_BEAN_NAME)
	AsyncTaskExecutor applicationTaskExecutor(ThreadPoolTaskExecutorBuilder builder) {
		return builder.build();
	}

}
