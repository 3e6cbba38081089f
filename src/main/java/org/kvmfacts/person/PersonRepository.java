package org.kvmfacts.person;

import org.kvmfacts.content.ContentRepository;

/**
 * Reads people.
 */
interface PersonRepository extends ContentRepository<Person> {

}
