package org.kvmfacts.page;

import java.util.List;

import org.kvmfacts.subsystem.SubsystemView;

/**
 * What the list of subsystems shows.
 */
record SubsystemsPage(Frame frame, List<SubsystemView> subsystems) {
}
