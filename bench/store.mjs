// A running Parley over a store of so many meetings, which is made when it is not there yet.
import { mkdirSync } from "node:fs";
import { connect, read } from "./database.mjs";
import { generate } from "./generate.mjs";
import { startParley } from "./servers.mjs";

export async function withStore(stores, meetings, work) {
  const folder = `${stores}/meetings-${meetings}`;
  mkdirSync(folder, { recursive: true });
  const parley = await startParley(folder);
  const driver = connect({ maxConnectionPoolSize: 32 });
  try {
    const [{ n }] = await read(driver, "MATCH (m:Meeting) RETURN count(m) AS n");
    if (n !== meetings) {
      if (n > 0) throw new Error(`${folder} holds ${n} meetings: delete it`);
      await generate(driver, meetings, (done) => process.stderr.write(`\rgenerated ${done} of ${meetings} meetings `));
      process.stderr.write("\n");
    }
    return await work(parley, driver);
  } finally {
    await driver.close();
    await parley.stop();
  }
}
