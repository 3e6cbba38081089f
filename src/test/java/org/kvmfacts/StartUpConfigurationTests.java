package org.kvmfacts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.task.AsyncTaskExecutor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests which threads work in the background.
 */
@EnabledForJreRange(min = JRE.JAVA_21)
class StartUpConfigurationTests {

	@Test
	void submitWhenRequestsHaveVirtualThreadsRunsOnPlatformThread() {
		new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(TaskExecutionAutoConfiguration.class))
			.withUserConfiguration(StartUpConfiguration.class)
			.withPropertyValues("spring.threads.virtual.enabled=true")
			.run((context) -> {
				Thread worker = context.getBean(AsyncTaskExecutor.class).submit(Thread::currentThread).get();
				// Java 17 cannot be asked whether a thread is virtual.
				assertThat(worker.toString()).startsWith("Thread[");
			});
	}

}
