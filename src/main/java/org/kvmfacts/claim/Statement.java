package org.kvmfacts.claim;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.claim.ClaimChecker.Verdict;

/**
 * Something that the content says.
 *
 * @param text what it says
 * @param id what says it, such as {@code fact/kvm-stands-for}
 * @param verdict the verdict on a claim that says the same
 * @param note why it is wrong, if it is
 */
public record Statement(String text, String id, Verdict verdict, @Nullable String note) {

	boolean isFact() {
		return this.id.startsWith("fact/");
	}

}
