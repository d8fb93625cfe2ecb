// How long a move of the "as known on" slider takes for a negotiation that 500 articles tell of: node slider.mjs [--articles 500]
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { dispatches } from "./dispatches.mjs";
import { startParley } from "./servers.mjs";

const { values: options } = parseArgs({
  options: {
    articles: { type: "string", default: "500" },
    laps: { type: "string", default: "5" },
    store: { type: "string", default: "target/slider" },
  },
});
const FIRST_PAGE = 100;
const STOPS = 40;
const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const operation = (name) => readFileSync(here(`../graphql/operations/${name}.graphql`), "utf8");
const articles = dispatches(Number(options.articles));

async function ingest(folder, file) {
  writeFileSync(file, articles.map((article) => JSON.stringify(article) + "\n").join(""));
  const [command, ...first] = (process.env.PARLEY ?? here("../parley")).split(" ");
  // While the server writes its log, which somebody has to read.
  const reading = spawn(command, [...first, "ingest", "--data", folder, file], { stdio: ["ignore", "ignore", "inherit"] });
  const [code] = await once(reading, "exit");
  if (code !== 0) throw new Error(`ingest ended with ${code}`);
}

async function ask(url, query, variables) {
  const start = performance.now();
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return { data, took: performance.now() - start };
}

/** What the page asks when the slider is moved: the first entries of the timeline, and the negotiation's rounds. */
async function move(url, id, knownAt) {
  const line = await ask(url, operation("timeline-lanes"), { knownAt, first: FIRST_PAGE });
  const rounds = await ask(url, operation("negotiation-rounds"), { id, knownAt });
  return { entries: line.data.timeline.totalCount, timeline: line.took, rounds: rounds.took };
}

const at = (times, share) => times.sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))];
const told = (name, times) =>
  console.log(`${name}: median ${at(times, 0.5).toFixed(0)}, p95 ${at(times, 0.95).toFixed(0)}, slowest ${at(times, 1).toFixed(0)} ms`);

const folder = resolve(options.store);
const file = `${folder}/dispatches.jsonl`;
// Only what an earlier run has made is thrown away.
if (existsSync(file)) rmSync(folder, { recursive: true });
mkdirSync(folder, { recursive: true });
const parley = await startParley(folder);
try {
  await ingest(folder, file);
  const { data } = await ask(parley.url, operation("negotiations"), {});
  const [story] = data.negotiations.nodes.sort((a, b) => b.sourceCount - a.sourceCount);
  if (story === undefined) throw new Error("the articles tell of no negotiation");
  const first = Date.parse(articles[0].publishedAt);
  const last = Date.parse(articles.at(-1).publishedAt);
  const stops = Array.from({ length: STOPS }, (_, i) =>
    new Date(first + ((last - first) * (i + 1)) / STOPS).toISOString(),
  );
  console.log(`"${story.name}": ${story.sourceCount} sources, ${story.meetings.totalCount} meetings`);
  for (let lap = 1; lap <= Number(options.laps); lap++) {
    const past = [];
    for (const stop of stops) past.push(await move(parley.url, story.id, stop));
    const now = [];
    for (let i = 0; i < STOPS; i++) now.push(await move(parley.url, story.id, null));
    console.log(`lap ${lap}, ${past.at(-1).entries} entries at the last stop`);
    told(`  timeline, ${STOPS} stops`, past.map((each) => each.timeline));
    told("  rounds", past.map((each) => each.rounds));
    told("  timeline as of now", now.map((each) => each.timeline));
  }
} finally {
  await parley.stop();
}
