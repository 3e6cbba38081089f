/**
 * The Model Context Protocol: the endpoint, its messages, and what a tool is. It knows no
 * subject.
 */
@NullMarked
package org.kvmfacts.mcp.protocol;

import org.jspecify.annotations.NullMarked;
