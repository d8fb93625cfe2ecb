// The benchmark: node run.mjs [--quick] [--meetings 10000,200000] [--only NAME]. README.md says what it does.
import { parseArgs } from "node:util";
import { cases } from "./cases.mjs";
import { read, settle } from "./database.mjs";
import { growth } from "./growth.mjs";
import { answer, measure } from "./measure.mjs";
import { startPeer } from "./servers.mjs";
import { withStore } from "./store.mjs";
import { growthTable, median, row, table } from "./tables.mjs";

const { values: options } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    meetings: { type: "string" },
    only: { type: "string" },
    stores: { type: "string", default: "target" },
    repeats: { type: "string" },
    seconds: { type: "string" },
    "warm-up": { type: "string" },
  },
});
const sizes = (options.meetings ?? (options.quick ? "10000" : "10000,200000")).split(",").map(Number);
const repeats = Number(options.repeats ?? (options.quick ? 3 : 5));
const seconds = Number(options.seconds ?? (options.quick ? 3 : 10));
const warmUp = Number(options["warm-up"] ?? (options.quick ? 6 : 60));
/** Entries of the timeline that the growth of reads is measured at; a meeting has four statements. */
const lengths = options.quick ? [10_000, 250_000] : [10_000, 1_000_000];

/** The three ways by name, each a function that measures for so many seconds and leaves nothing behind. */
function ways(each, urls, driver) {
  const alone = (measured) => async (time) => {
    const result = await measured(time);
    await settle(driver);
    return result;
  };
  return {
    parley: alone((time) => measure.http(urls.parley, each.parley, time)),
    peer: alone((time) => measure.http(urls.peer, each.peer, time)),
    hand: alone((time) => measure.hand(driver, each.hand, time)),
  };
}

async function compare(each, urls, driver) {
  const answers = {
    parley: await answer.http(urls.parley, each.parley),
    peer: await answer.http(urls.peer, each.peer),
    hand: await answer.hand(driver, each.hand),
  };
  for (const [way, given] of Object.entries(answers)) {
    if (given !== answers.hand) {
      throw new Error(`${each.name}: ${way} answers\n${given.slice(0, 1500)}\nnot\n${answers.hand.slice(0, 1500)}`);
    }
  }
  return answers.hand.length;
}

async function sideBySide(meetings) {
  return withStore(options.stores, meetings, async (parley, driver) => {
    const peer = await startPeer();
    const urls = { parley: parley.url, peer: peer.url };
    try {
      const results = [];
      for (const each of await cases((statement, parameters) => read(driver, statement, parameters), meetings)) {
        if (options.only && !each.name.includes(options.only)) continue;
        const size = await compare(each, urls, driver);
        results.push({ name: each.name, ...(await alternate(ways(each, urls, driver))) });
        process.stderr.write(`equal answers of ${size} characters\n${row(results.at(-1))}\n`);
      }
      return results;
    } finally {
      peer.stop();
    }
  });
}

async function alternate(measures) {
  const runs = { parley: [], peer: [], hand: [] };
  for (const way of Object.keys(runs)) await measures[way](warmUp);
  for (let i = 0; i < repeats; i++) {
    for (const way of Object.keys(runs)) runs[way].push(await measures[way](seconds));
  }
  return Object.fromEntries(
    Object.entries(runs).map(([way, all]) => [
      way,
      { perSecond: median(all.map((run) => run.perSecond)), p95: median(all.map((run) => run.p95)) },
    ]),
  );
}

for (const meetings of sizes) {
  console.log(`\n${meetings} meetings, 16 connections, ${repeats} × ${seconds} s each, warmed up ${warmUp} s, medians\n`);
  console.log(table(await sideBySide(meetings)));
}
if (!options.only || options.only === "growth") {
  const grown = [];
  for (const entries of lengths) {
    grown.push(...(await withStore(options.stores, entries / 5, (parley, driver) => growth(parley.url, driver, entries))));
  }
  console.log(`\nOne page of the timeline, 25 entries, one at a time, medians\n`);
  console.log(growthTable(grown));
}
