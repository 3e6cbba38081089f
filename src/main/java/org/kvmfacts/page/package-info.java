/**
 * HTML pages for people, rendered on the server from what the API serves.
 */
@NullMarked
package org.kvmfacts.page;

import org.jspecify.annotations.NullMarked;
