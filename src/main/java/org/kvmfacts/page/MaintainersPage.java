package org.kvmfacts.page;

/**
 * What the page of maintainers shows.
 */
record MaintainersPage(Frame frame, MaintainerChart chart) {
}
