package org.kvmfacts.content;

/**
 * Which content the service holds.
 *
 * @param id the same for the same content on every instance
 * @param published the day on which the content was published, in ISO 8601
 */
public record DataRevision(String id, String published) {

}
