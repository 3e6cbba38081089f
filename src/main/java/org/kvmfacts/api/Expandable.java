package org.kvmfacts.api;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Things that answers name by their ids and show in full on request.
 */
public interface Expandable extends Resources {

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
