package org.kvmfacts.subsystem;

import org.kvmfacts.api.ContentRepository;

/**
 * Reads people.
 */
interface PersonRepository extends ContentRepository<Person> {

}
