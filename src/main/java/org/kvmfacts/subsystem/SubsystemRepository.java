package org.kvmfacts.subsystem;

import org.kvmfacts.content.ContentRepository;

/**
 * Reads subsystems.
 */
interface SubsystemRepository extends ContentRepository<Subsystem> {

}
