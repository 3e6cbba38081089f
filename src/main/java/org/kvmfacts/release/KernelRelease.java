package org.kvmfacts.release;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.content.Identified;

/**
 * A kernel release whose MAINTAINERS was read.
 *
 * @param id such as 6.12
 * @param position its number among the releases, oldest first
 * @param inferred whether the copy that was read carries no version
 * @param date the day on which it came out, if known
 * @param longterm whether it is maintained for years, if known
 * @param source the id of the source in which it was read
 */
public record KernelRelease(String id, int position, boolean inferred, @Nullable String date,
		@Nullable Boolean longterm, String source) implements Identified {
}
