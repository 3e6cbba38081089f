/** The address of the service: `?service=https://…` in the address of the page, or this machine. */
export const service = new URLSearchParams(location.search).get("service") ?? "http://localhost:8080";

/**
 * Reads JSON from a path of the API or from one of its links; a problem document becomes an error that says what is
 * wrong.
 */
export async function get(address, parameters = {}) {
	const url = new URL(address, service);
	for (const [name, value] of Object.entries(parameters)) {
		[value].flat().forEach((each) => url.searchParams.append(name, each));
	}
	const response = await fetch(url, { headers: { Accept: "application/json" } });
	const body = await response.json();
	if (!response.ok) {
		throw new Error(`${body.title}: ${body.detail}`);
	}
	return body;
}

/** Creates an element with a text, and perhaps a link. Text, never markup, so that nothing can become a script. */
export function element(name, text, href) {
	const made = document.createElement(name);
	made.textContent = text;
	if (href) {
		made.href = href;
	}
	return made;
}
