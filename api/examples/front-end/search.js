import { element, get } from "./api.js";

/** A search box: the hits with matches marked, and the corrected query. */
export async function search(form, list, suggestion) {
	const result = await get("/api/v1/search", { q: new FormData(form).get("q"), limit: 5 });
	suggestion.textContent = result.suggestion ? `Did you mean “${result.suggestion}”?` : `${result.total} hits`;
	list.replaceChildren(...result.items.map((hit) => {
		const item = element("li", `${hit.type}: `);
		item.append(element("a", hit.title, hit.page ?? hit.href));
		return item;
	}));
}
