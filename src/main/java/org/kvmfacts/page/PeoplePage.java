package org.kvmfacts.page;

import java.util.List;

import org.kvmfacts.person.PersonQuery;
import org.kvmfacts.person.PersonView;

/**
 * What the list of people shows.
 */
record PeoplePage(Frame frame, Listing listing, PersonQuery query, Choices choices, List<PersonView> people) {
}
