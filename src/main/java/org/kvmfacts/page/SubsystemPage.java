package org.kvmfacts.page;

import org.kvmfacts.subsystem.SubsystemView;

/**
 * What the page of a subsystem shows.
 */
record SubsystemPage(Frame frame, SubsystemView subsystem, MaintainerChart chart) {
}
