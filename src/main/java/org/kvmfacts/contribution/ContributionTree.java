package org.kvmfacts.contribution;

import com.fasterxml.jackson.annotation.JsonValue;
import org.kvmfacts.content.CodedEnum;

/**
 * A tree in which changes to KVM are gathered.
 */
public enum ContributionTree implements CodedEnum {

	KVM("kvm", "What Paolo Bonzini asks Linus Torvalds to pull in a merge window: all architectures."),
	KVMS390("kvms390", "What he is asked to pull for s390, fixes included; most of it comes again in kvm.");

	private final String code;

	private final String description;

	ContributionTree(String code, String description) {
		this.code = code;
		this.description = description;
	}

	@Override
	@JsonValue
	public String code() {
		return this.code;
	}

	String description() {
		return this.description;
	}

}
