package org.kvmfacts.page;

import java.util.List;

import org.kvmfacts.person.PersonView;

/**
 * What the list of people shows.
 */
record PeoplePage(Frame frame, Listing listing, List<PersonView> people) {
}
