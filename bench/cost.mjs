// What a request costs in CPU time, whatever else the machine does: node cost.mjs [--only NAME] [--peer]. README.md says more.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { cases } from "./cases.mjs";
import { read } from "./database.mjs";
import { measure } from "./measure.mjs";
import { startPeer } from "./servers.mjs";
import { withStore } from "./store.mjs";

const { values: options } = parseArgs({
  options: {
    meetings: { type: "string", default: "10000" },
    only: { type: "string", default: "" },
    peer: { type: "boolean", default: false },
    seconds: { type: "string", default: "5" },
    "warm-up": { type: "string", default: "20" },
    stores: { type: "string", default: "target" },
  },
});
/** Of /proc/PID/stat: clock ticks are hundredths of a second on every Linux. */
const TICK = 10;

/** Milliseconds of CPU time that a process and those it has started have used. */
function used(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean);
  return (Number(stat[11]) + Number(stat[12])) * TICK + children.reduce((sum, child) => sum + used(child), 0);
}

/** Of the servers and of the one who asks. */
async function cost(pids, run) {
  const servers = () => pids.reduce((sum, pid) => sum + used(pid), 0);
  const client = () => process.cpuUsage().user / 1000 + process.cpuUsage().system / 1000;
  const warm = servers() + Number(options["warm-up"]) * 1000;
  while (servers() < warm) await run(2);
  const [before, begin] = [servers(), client()];
  const { requests } = await run(Number(options.seconds));
  return { server: (servers() - before) / requests, client: (client() - begin) / requests };
}

const text = ({ server, client }) => `${server.toFixed(2)} + ${client.toFixed(2)}`;
const sum = ({ server, client }) => server + client;

/** What every request costs that asks the database nothing. */
async function floors(parley) {
  const nothing = { query: "{ __typename }" };
  console.log(`| \`{ __typename }\` | ${text(await cost([parley.pid], (time) => measure.http(parley.url, nothing, time)))} | | | | |`);
  const health = parley.url.replace("graphql", "actuator/health/liveness");
  console.log(`| no GraphQL | ${text(await cost([parley.pid], (time) => measure.get(health, time)))} | | | | |`);
}

await withStore(options.stores, Number(options.meetings), async (parley, driver) => {
  const peer = options.peer ? await startPeer() : null;
  console.log("| case | CPU, ms: server + client: Parley | by hand | peer | peer ÷ Parley | Parley ÷ by hand |\n|---|---|---|---|---|---|");
  if ("floors".includes(options.only)) await floors(parley);
  for (const each of await cases((statement, facts) => read(driver, statement, facts), Number(options.meetings))) {
    if (!each.name.includes(options.only)) continue;
    const ours = await cost([parley.pid], (time) => measure.http(parley.url, each.parley, time));
    const hand = await cost([parley.pid], (time) => measure.hand(driver, each.hand, time));
    const theirs = peer && (await cost([parley.pid, peer.pid], (time) => measure.http(peer.url, each.peer, time)));
    const ratios = [theirs ? sum(theirs) / sum(ours) : NaN, sum(ours) / sum(hand)].map((ratio) => ratio.toFixed(2));
    console.log(`| ${[each.name, text(ours), text(hand), theirs ? text(theirs) : "", ...ratios].join(" | ")} |`);
  }
  peer?.stop();
});
