/**
 * Tests of the Model Context Protocol.
 */
@NullMarked
package org.kvmfacts.mcp.protocol;

import org.jspecify.annotations.NullMarked;
