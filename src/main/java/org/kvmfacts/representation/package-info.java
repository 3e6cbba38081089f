/**
 * The forms of answers beside JSON: tables, linked data and Markdown.
 */
@NullMarked
package org.kvmfacts.representation;

import org.jspecify.annotations.NullMarked;
