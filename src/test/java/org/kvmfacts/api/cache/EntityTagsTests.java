package org.kvmfacts.api.cache;

import org.junit.jupiter.api.Test;
import org.kvmfacts.content.DataRevision;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.info.BuildProperties;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What makes tags differ.
 */
class EntityTagsTests {

	private static final String ADDRESS = "http://localhost/llms.txt";

	@Test
	void tagWhenContentDiffersIsAnother() {
		assertThat(tag("a")).isEqualTo(tag("a")).isNotEqualTo(tag("b"));
	}

	private static String tag(String revision) {
		return new EntityTags(new DataRevision(revision, "2026-11-23"),
				new StaticListableBeanFactory().getBeanProvider(BuildProperties.class))
			.tag(ADDRESS);
	}

}
