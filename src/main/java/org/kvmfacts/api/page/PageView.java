package org.kvmfacts.api.page;

import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.StreamedBody;

import org.springframework.http.MediaType;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * A page of a list as it is served, with its links.
 *
 * @param rows the rows of a table: the items, or those of the whole list
 */
public record PageView<T>(@Schema(description = "The items of this page.") List<T> items,
		@Schema(description = "How many items there are on all pages.", example = "42") long total,
		@Schema(description = "The address of the first page.", format = "uri") String first,
		@Schema(description = "The address of this page.", format = "uri") String self,
		@Schema(description = "The address of the next page; left out on the last.",
				format = "uri") @Nullable String next,
		@Schema(description = "The requested ids that are unknown; left out where no "
				+ "ids were requested.") @Nullable List<String> notFound,
		@Schema(description = "The licence of the content.", format = "uri", example = PageView.LICENCE) String licence,
		@JsonIgnore @Schema(hidden = true) Iterable<T> rows) implements PageLinks, StreamedBody {

	/**
	 * The licence of the content.
	 */
	public static final String LICENCE = "https://www.apache.org/licenses/LICENSE-2.0";

	private static final MediaType TABLE = new MediaType("text", "csv");

	/**
	 * Serves a page at the address of the current request. CSV without {@code limit} and
	 * {@code cursor} is the whole list.
	 */
	public static <T> PageView<T> of(PageQuery page, Function<PageQuery, Page<T>> list) {
		HttpServletRequest request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
			.getRequest();
		Page<T> first = list.apply(page);
		String next = first.next();
		return new PageView<>(first.items(), first.total(), address(CanonicalQuery.without(request, "cursor")),
				address(CanonicalQuery.of(request)),
				(next != null) ? address(CanonicalQuery.with(request, "cursor", next)) : null, first.missing(), LICENCE,
				page.isOpen() ? Pages.from(first, list) : first.items());
	}

	@Override
	public boolean isWholeAs(MediaType representation) {
		return this.rows != this.items && TABLE.equalsTypeAndSubtype(representation);
	}

	@Override
	public boolean isStreamedAs(MediaType representation) {
		return this.next != null && isWholeAs(representation);
	}

	// The query is already encoded.
	private static String address(@Nullable String query) {
		return ServletUriComponentsBuilder.fromCurrentRequest().replaceQuery(query).build().toUriString();
	}

}
