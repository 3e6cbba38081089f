package org.kvmfacts.search.ranking;

import org.kvmfacts.api.cache.AnswerSetting;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How is searched.
 *
 * @param meaning whether what words mean counts beside the words themselves
 */
@ConfigurationProperties("kvmfacts.search")
public record SearchProperties(@DefaultValue("true") boolean meaning) implements AnswerSetting {

	@Override
	public String state() {
		return "meaning=" + this.meaning;
	}

}
