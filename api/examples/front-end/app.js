import { showFact } from "./fact.js";
import { timeline } from "./list.js";
import { ownership } from "./ownership.js";
import { search } from "./search.js";

const byId = (id) => document.getElementById(id);

/** Shows what went wrong. */
async function attempt(work) {
	try {
		byId("problem").textContent = "";
		await work();
	} catch (error) {
		byId("problem").textContent = error.message;
	}
}

const find = () => attempt(() => search(byId("search"), byId("hits"), byId("suggestion")));
byId("search").addEventListener("submit", (event) => {
	event.preventDefault();
	find();
});

await Promise.all([
	find(),
	attempt(() => timeline(byId("facts"), byId("more"), (id) => attempt(() => showFact(byId("fact"), id)))),
	attempt(() => showFact(byId("fact"), "merged-in-linux-2-6-20")),
	attempt(() => ownership(byId("ownership"))),
]);
document.body.dataset.ready = "true";
