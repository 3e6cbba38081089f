/**
 * Tests of what chatbots use.
 */
@NullMarked
package org.kvmfacts.mcp;

import org.jspecify.annotations.NullMarked;
