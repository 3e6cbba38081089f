/**
 * The forms of answers beside JSON: tables, linked data and Markdown.
 */
@NullMarked
package org.kvmfacts.api.representation;

import org.jspecify.annotations.NullMarked;
