/**
 * The tools, resources and prompts of the MCP server. They stand on the same facades as
 * the API, so that both say the same.
 */
@NullMarked
package org.kvmfacts.mcp;

import org.jspecify.annotations.NullMarked;
