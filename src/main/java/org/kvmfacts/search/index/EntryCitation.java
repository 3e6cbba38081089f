package org.kvmfacts.search.index;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A place in a source that an entry rests on.
 *
 * @param factPosition the place of its fact among those of the entry
 * @param position its place among the citations of the fact
 * @param source the id of the source
 * @param title what the source calls itself
 * @param url the address of the source
 * @param locator the place in it
 */
@Embeddable
public record EntryCitation(int factPosition, int position, @Column(name = "source_id") String source, String title,
		String url, String locator) {

}
