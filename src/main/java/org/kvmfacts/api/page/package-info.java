/**
 * Lists page by page: parameters, keysets, cursors, links and totals.
 */
@NullMarked
package org.kvmfacts.api.page;

import org.jspecify.annotations.NullMarked;
