package org.kvmfacts.api.cache;

import java.util.List;

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
	void tagWhenContentOrSettingDiffersIsAnother() {
		assertThat(tag("a", "meaning=true")).isEqualTo(tag("a", "meaning=true"))
			.isNotEqualTo(tag("a", "meaning=false"))
			.isNotEqualTo(tag("b", "meaning=true"));
	}

	private static String tag(String revision, String setting) {
		return new EntityTags(new DataRevision(revision, "2026-11-23"), List.of(() -> setting),
				new StaticListableBeanFactory().getBeanProvider(BuildProperties.class))
			.tag(ADDRESS);
	}

}
