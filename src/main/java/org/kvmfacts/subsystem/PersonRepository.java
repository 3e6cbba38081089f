package org.kvmfacts.subsystem;

import org.kvmfacts.content.ContentRepository;

/**
 * Reads people.
 */
interface PersonRepository extends ContentRepository<Person> {

}
