/** A client of kvm-facts that uses only `fetch`, typed by the OpenAPI document. */
import type { components, paths } from "./kvm-facts.js";

type Schemas = components["schemas"];
export type Fact = Schemas["Fact"];
export type Problem = Schemas["Problem"];

type Json<Answer> = Answer extends { content: { "application/json": infer Body } } ? Body : never;
type Get<Path extends keyof paths> = NonNullable<paths[Path]["get"]>;
type Answer<Path extends keyof paths> = Get<Path> extends { responses: { 200: infer Ok } } ? Json<Ok> : never;
type Query<Path extends keyof paths> = Get<Path> extends { parameters: { query?: infer Parameters } } ? Parameters : never;
type Item<Page> = Page extends { items: (infer Thing)[] } ? Thing : never;

/** The paths that return a list. */
export type ListPath = { [Path in keyof paths]: Item<Answer<Path>> extends never ? never : Path }[keyof paths];

const ATTEMPTS = 3;

/** An error of the service: `problem` says how to fix the request (RFC 9457). */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.title}: ${problem.detail}`);
    this.name = "ProblemError";
  }
}

/** The items of all pages of a list, one after the other; a page is fetched when its first item is needed. */
export async function* list<Path extends ListPath>(
  service: string,
  path: Path,
  query: Query<Path>,
): AsyncGenerator<Item<Answer<Path>>> {
  let next: string | undefined = address(service, path, query ?? {});
  while (next !== undefined) {
    const page = (await get(next)) as { items: Item<Answer<Path>>[]; next?: string };
    yield* page.items;
    next = page.next;
  }
}

function address(service: string, path: string, query: object): string {
  const url = new URL(path, service);
  for (const [name, value] of Object.entries(query)) {
    // A list is sent as a repeated parameter, which means "or".
    for (const each of [value].flat()) {
      url.searchParams.append(name, String(each));
    }
  }
  return url.href;
}

async function get(url: string): Promise<unknown> {
  for (let attempt = 1; ; attempt++) {
    const answer = await fetch(url, { headers: { Accept: "application/json" } });
    if (answer.ok) {
      return answer.json();
    }
    if ((answer.status === 429 || answer.status === 503) && attempt < ATTEMPTS) {
      await seconds(Number(answer.headers.get("Retry-After") ?? attempt));
      continue;
    }
    if (answer.headers.get("Content-Type")?.startsWith("application/problem+json")) {
      throw new ProblemError((await answer.json()) as Problem);
    }
    throw new Error(`${url} answered ${answer.status}`);
  }
}

function seconds(count: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, count * 1000));
}
