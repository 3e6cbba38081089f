package org.kvmfacts.api;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * A page of a list as it is served, with the way on.
 *
 * @param <T> the type of item
 */
public record Listing<T>(@Schema(description = "The items of this page.") List<T> items,
		@Schema(description = "How many items there are on all pages.", example = "42") long total,
		@Schema(description = "The address of this page.", format = "uri") String self,
		@Schema(description = "The address of the next page; left out on the last one.",
				format = "uri") @Nullable String next)
		implements
			Linked {

	/**
	 * Serves a page at the address of the current request.
	 * @param page the page
	 * @param <T> the type of item
	 * @return the page with its links
	 */
	public static <T> Listing<T> of(Page<T> page) {
		ServletUriComponentsBuilder self = ServletUriComponentsBuilder.fromCurrentRequest();
		String next = page.next();
		return new Listing<>(page.items(), page.total(), self.toUriString(),
				(next != null) ? self.replaceQueryParam("cursor", next).toUriString() : null);
	}

}
