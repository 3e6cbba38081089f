package org.kvmfacts.contribution;

import com.fasterxml.jackson.annotation.JsonValue;
import org.kvmfacts.content.CodedEnum;

/**
 * A tree in which changes to KVM are gathered.
 */
public enum ContributionTree implements CodedEnum {

	KVM("kvm", "The pull requests for KVM in a merge window, with all architectures."),
	KVMS390("kvms390", "The pull requests for KVM on s390, with fixes; most of these changes are also in kvm.");

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
