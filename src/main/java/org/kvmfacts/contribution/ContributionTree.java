package org.kvmfacts.contribution;

import com.fasterxml.jackson.annotation.JsonValue;
import org.kvmfacts.content.CodedEnum;

/**
 * A tree in which changes to KVM are gathered.
 */
public enum ContributionTree implements CodedEnum {

	KVM("The pull requests for KVM in a merge window, with all architectures."),
	KVMS390("The pull requests for KVM on s390, with fixes; most of these changes are also in kvm.");

	@JsonValue
	@SuppressWarnings("unused")
	private final String code = code();

	private final String description;

	ContributionTree(String description) {
		this.description = description;
	}

	String description() {
		return this.description;
	}

}
