package org.kvmfacts.page;

import java.util.List;

import org.kvmfacts.person.PersonView;

/**
 * What the page of a person shows.
 */
record PersonPage(Frame frame, PersonView person, MaintainerChart chart, List<FactGroup> facts) {
}
