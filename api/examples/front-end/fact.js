import { element, get } from "./api.js";

const STANCES = { supports: "Source", imprecise: "Imprecise", contradicts: "Wrong" };

/** A fact with its standing and citations: references have a title and an address, so nothing else is fetched. */
export async function showFact(article, id) {
	const fact = await get(`/api/v1/facts/${encodeURIComponent(id)}`);
	const citations = document.createElement("ul");
	citations.append(...fact.citations.map((citation) => {
		const item = element("li", `${STANCES[citation.stance] ?? citation.stance}: `);
		item.append(element("a", citation.source.title, citation.url), ` (${citation.locator})`);
		if (citation.claim) {
			item.append(`. It says: ${citation.claim} ${citation.note}`);
		}
		return item;
	}));
	article.replaceChildren(
		element("h3", fact.title),
		element("blockquote", fact.statement),
		element("p", `Standing: ${fact.standing}. Last changed: ${fact.modified}.`),
		citations,
	);
}
