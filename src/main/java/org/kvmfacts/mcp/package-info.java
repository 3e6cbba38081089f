/**
 * What chatbots use: the MCP server, and the content as text that models read. It stands
 * on the same facades as the API, so that both say the same.
 */
@NullMarked
package org.kvmfacts.mcp;

import org.jspecify.annotations.NullMarked;
