package org.kvmfacts.subsystem;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * Reads kernel releases.
 */
interface KernelReleaseRepository extends Repository<KernelRelease, String> {

	List<KernelRelease> findAllByOrderByPositionDesc();

}
