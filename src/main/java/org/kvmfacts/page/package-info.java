/**
 * The pages for people: HTML made on the server of what the API serves.
 */
@NullMarked
package org.kvmfacts.page;

import org.jspecify.annotations.NullMarked;
