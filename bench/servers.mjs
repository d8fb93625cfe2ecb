// Starts Parley with its embedded database, and the peer on the same one.
import { fork, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const PARLEY_PORT = Number(process.env.PARLEY_PORT ?? 8471);
const PEER_PORT = Number(process.env.PEER_PORT ?? 8472);

/** PARLEY names another launcher. Sets BOLT and PASSWORD for whoever connects next. */
export async function startParley(folder) {
  const [command, ...first] = (process.env.PARLEY ?? here("../parley")).split(" ");
  const settings = { PARLEY_DATABASE_PAGE_CACHE: "1GB", PARLEY_DATABASE_TRANSACTION_TIMEOUT: "5m" };
  const server = spawn(command, [...first, "serve", "--port", String(PARLEY_PORT), "--data", folder], {
    env: { ...process.env, ...settings },
    stdio: ["ignore", "pipe", "pipe"],
    cwd: process.env.PARLEY_FOLDER,
    detached: true,
  });
  let log = "";
  const take = (chunk) => (log = (log + chunk).slice(-100_000));
  server.stdout.on("data", take);
  server.stderr.on("data", take);
  server.on("exit", (code) => server.stopping || (console.error(log, `Parley ended with ${code}`), process.exit(1)));
  while (!log.includes("Parley serves at")) await new Promise((ready) => setTimeout(ready, 200));
  process.env.BOLT = /bolt:\/\/[\d.:]+/.exec(log)[0];
  process.env.PASSWORD = readFileSync(`${folder}/neo4j.password`, "utf8");
  return {
    url: `http://127.0.0.1:${PARLEY_PORT}/graphql`,
    pid: server.pid,
    stop: async () => {
      server.stopping = true;
      process.kill(-server.pid, "SIGTERM");
      await once(server, "exit");
    },
  };
}

export async function startPeer() {
  const peer = fork(here("./peer.mjs"), { env: { ...process.env, NODE_ENV: "production", PORT: String(PEER_PORT) } });
  await once(peer, "message");
  return { url: `http://127.0.0.1:${PEER_PORT}/`, pid: peer.pid, stop: () => peer.disconnect() };
}
