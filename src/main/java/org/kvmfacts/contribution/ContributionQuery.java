package org.kvmfacts.contribution;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The filters of the changes.
 */
public record ContributionQuery(
		@Parameter(description = "Only this kernel release; repeat the parameter for several. All that were examined "
				+ "if left out.") @Nullable List<String> release,
		@Parameter(description = "The tree; kvm if left out. Trees are never added up, because most changes of kvms390 "
				+ "are also in kvm.") @Nullable ContributionTree tree,
		@Parameter(description = "Only this organisation and its people; repeat the parameter for several. The totals "
				+ "still include everyone.") @Nullable List<String> organisation,
		@Parameter(description = "Only this person among the people; repeat the parameter for several. "
				+ "Organisations and totals still include everyone.") @Nullable List<String> person) {

	ContributionTree anyTree() {
		return (this.tree != null) ? this.tree : ContributionTree.KVM;
	}

}
