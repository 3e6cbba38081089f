package org.kvmfacts.content;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests in which order the scripts are run.
 */
class ContentScriptsTests {

	@Test
	void scriptsWhenFoundInAnotherOrderAreTheSame() throws IOException {
		ContentScripts backwards = ContentScripts.read(new PathMatchingResourcePatternResolver() {

			@Override
			public Resource[] getResources(String pattern) throws IOException {
				List<Resource> found = Arrays.asList(super.getResources(pattern));
				Collections.reverse(found);
				return found.toArray(Resource[]::new);
			}

		});
		assertThat(backwards).isEqualTo(ContentScripts.read(new PathMatchingResourcePatternResolver()));
	}

}
