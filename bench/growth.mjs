// How long one page of the timeline takes in a store of so many entries: the first, and one far behind.
import { read } from "./database.mjs";
import { single } from "./measure.mjs";

const QUERY = `query($after: String) { timeline(first: 25, after: $after) { edges { cursor node { title item { ... on Thing { id } } } } } }`;
const TIMES = 201;
const FAR = 100_000;

export async function growth(url, driver, entries) {
  const deep = Math.min(FAR, entries - 100);
  const pages = [];
  for (const place of [0, deep]) {
    const after = place === 0 ? null : await cursor(driver, place);
    await single(url, QUERY, { after }, TIMES);
    pages.push({ entries, place, milliseconds: await single(url, QUERY, { after }, TIMES) });
  }
  return pages;
}

/** As Parley writes them. */
async function cursor(driver, place) {
  const [{ id, key }] = await read(
    driver,
    `MATCH (e:Entry) WHERE e.orderTime IS NOT NULL AND e.id IS NOT NULL
     WITH e ORDER BY e.orderTime, e.id SKIP toInteger($skip) LIMIT 1
     RETURN e.id AS id, left(toString(e.orderTime), 16) + ':00Z' AS key`,
    { skip: place - 1 },
  );
  return Buffer.from(`TIME\n${id}\n${key}`).toString("base64url");
}
