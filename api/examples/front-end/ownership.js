import { element, get } from "./api.js";

/** Bars of who is named in the copyright notices of the newest kernel release that was counted. */
export async function ownership(list) {
	const counted = await get("/api/v1/ownership");
	list.replaceChildren(...counted.holders.slice(0, 8).flatMap((holder) => {
		const bar = document.createElement("meter");
		bar.max = counted.holders[0].share;
		bar.value = holder.share;
		const value = element("dd", "");
		value.append(bar, ` ${(100 * holder.share).toFixed(1)} %`);
		return [element("dt", holder.organisation.name ?? holder.name), value];
	}));
}
