package org.kvmfacts.page;

/**
 * A filter of a list.
 *
 * @param name the parameter
 * @param label its value in words
 * @param without the path of the list without it
 */
record Filter(String name, String value, String label, String without) {
}
