package org.kvmfacts.api.page;

import java.util.Map;

import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Sort;

/**
 * Writes cursors for positions far into a list.
 */
public final class Places {

	private Places() {
	}

	/**
	 * The cursor of the page after an item.
	 * @param scope the list and its filters in words
	 */
	public static String after(Object scope, Sort sort, Map<String, Object> keys) {
		return new Cursor(scope.toString(), sort).write(ScrollPosition.forward(keys));
	}

}
