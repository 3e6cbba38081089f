/**
 * Content negotiation, and the representations other than JSON: tables, linked data and
 * Markdown.
 */
@NullMarked
package org.kvmfacts.api.representation;

import org.jspecify.annotations.NullMarked;
