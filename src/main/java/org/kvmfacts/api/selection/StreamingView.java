package org.kvmfacts.api.selection;

/**
 * An answer that is written while it is read, so that its size does not matter. Nothing
 * can be chosen from it.
 */
public interface StreamingView {

}
