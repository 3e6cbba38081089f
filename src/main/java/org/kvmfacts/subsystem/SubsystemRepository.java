package org.kvmfacts.subsystem;

import org.kvmfacts.api.ContentRepository;

/**
 * Reads subsystems.
 */
interface SubsystemRepository extends ContentRepository<Subsystem> {

}
