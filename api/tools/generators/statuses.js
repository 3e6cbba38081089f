// Adds a test that the status is 200 to every request of a Postman collection, and fills in the question.
import { readFileSync, writeFileSync } from "node:fs";

const [, , file] = process.argv;
const collection = JSON.parse(readFileSync(file, "utf8"));

function add(items) {
	for (const item of items) {
		if (item.item) {
			add(item.item);
		} else {
			for (const parameter of item.request.url.query ?? []) {
				if (parameter.key === "question") {
					Object.assign(parameter, { value: "Who owns KVM?", disabled: false });
				}
			}
			const exec = ['pm.test("status is 200", () => pm.response.to.have.status(200));'];
			item.event = [{ listen: "test", script: { type: "text/javascript", exec } }];
		}
	}
}

add(collection.item);
writeFileSync(file, JSON.stringify(collection));
