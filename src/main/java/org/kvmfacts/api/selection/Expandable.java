package org.kvmfacts.api.selection;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

import org.kvmfacts.api.ApiCollection;

/**
 * Things that answers name by their ids and show in full on request.
 */
public interface Expandable extends ApiCollection {

	/**
	 * The fields of answers that hold ids of these things, one or several.
	 * @return the names of the fields
	 */
	Set<String> fields();

	/**
	 * Shows some of the things.
	 * @param ids which ones
	 * @return each by its id
	 */
	Map<String, ?> show(Collection<String> ids);

}
