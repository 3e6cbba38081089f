/**
 * The tools, resources and prompts of the MCP server. They use the same facades as the
 * API, so both say the same.
 */
@NullMarked
package org.kvmfacts.mcp;

import org.jspecify.annotations.NullMarked;
