package org.kvmfacts.mcp;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.fact.Standing;

/**
 * A thing as chatbots read it.
 *
 * @param text the thing as text, with its sources
 * @param standing how well it is founded, unless that is no question
 * @param citations what it rests on
 * @param corrections what sources get wrong about it
 */
record ResourceDescription(String text, @Nullable Standing standing, List<CitedSource> citations,
		List<SourceCorrection> corrections) {

}
