import { element, get } from "./api.js";

/** A list that grows by one page at a time: `next` is the address of the next page, and left out on the last. */
export function timeline(list, more, show) {
	let next = "/api/v1/timeline?topic=history&limit=5";

	async function page() {
		const read = await get(next);
		next = read.next;
		more.hidden = !next;
		list.append(...read.items.map((fact) => {
			const item = element("li", `${fact.date} `);
			const button = element("button", fact.title);
			button.addEventListener("click", () => show(fact.id));
			item.append(button);
			return item;
		}));
	}

	more.addEventListener("click", page);
	return page();
}
