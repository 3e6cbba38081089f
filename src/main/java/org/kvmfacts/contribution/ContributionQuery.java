package org.kvmfacts.contribution;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Whose changes are asked for.
 *
 * @param release in which releases
 * @param tree in which tree
 * @param organisation of which organisations
 * @param person of which people
 */
public record ContributionQuery(
		@Parameter(description = "Only this kernel release; repeat it for several. All that were looked for if left "
				+ "out.") @Nullable List<String> release,
		@Parameter(description = "The tree; kvm if left out. Trees are never added up, for most changes of kvms390 "
				+ "come again in kvm.") @Nullable ContributionTree tree,
		@Parameter(description = "Only this organisation and its people, by its id; repeat it for several. The totals "
				+ "stay those of everybody.") @Nullable List<String> organisation,
		@Parameter(description = "Only this person, by the id; repeat it for several. The totals stay those of "
				+ "everybody.") @Nullable List<String> person) {

	static ContributionQuery of(ContributionTree tree) {
		return new ContributionQuery(null, tree, null, null);
	}

	ContributionTree anyTree() {
		return (this.tree != null) ? this.tree : ContributionTree.KVM;
	}

}
