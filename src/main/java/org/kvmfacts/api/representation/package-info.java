/**
 * Which representation a response has, and those beside JSON: tables, linked data and
 * Markdown.
 */
@NullMarked
package org.kvmfacts.api.representation;

import org.jspecify.annotations.NullMarked;
