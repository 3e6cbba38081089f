package org.kvmfacts.search.ranking;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What is learnt before the first question is asked, and can be kept for the next start.
 */
interface Learnt {

	void write(DataOutput out) throws IOException;

	void read(DataInput in) throws IOException;

}
