// The embedded database of a running Parley, by what it leaves in its data folder and says in its log.
import neo4j from "neo4j-driver";

/** From BOLT and PASSWORD of the environment. */
export function connect(options = {}) {
  const auth = neo4j.auth.basic("neo4j", process.env.PASSWORD);
  return neo4j.driver(process.env.BOLT, auth, { disableLosslessIntegers: true, telemetryDisabled: true, ...options });
}

export async function write(driver, statement, parameters = {}) {
  const session = driver.session({ database: "neo4j" });
  try {
    return await session.executeWrite((transaction) => transaction.run(statement, parameters));
  } finally {
    await session.close();
  }
}

export async function read(driver, statement, parameters = {}) {
  const session = driver.session({ database: "neo4j", defaultAccessMode: neo4j.session.READ });
  try {
    const result = await session.executeRead((transaction) => transaction.run(statement, parameters));
    return result.records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}

const OTHERS = "SHOW TRANSACTIONS YIELD transactionId, currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW TRANSACTIONS' ";

/**
 * Ends whatever the database works on, after a way was measured: nobody waits for it any more, and whoever comes next has the
 * machine to himself. Whoever else asks the database then is ended as well.
 */
export async function settle(driver) {
  const session = driver.session({ database: "neo4j" });
  const end = performance.now() + 60_000;
  try {
    for (let quiet = 0; quiet < 3; await new Promise((next) => setTimeout(next, 200))) {
      if (performance.now() > end) throw new Error("the database does not come to rest within 60 s");
      const { records } = await session.run(`${OTHERS} RETURN transactionId`);
      const left = records.map((record) => record.get("transactionId"));
      if (left.length > 0) await session.run("TERMINATE TRANSACTIONS $left", { left });
      quiet = left.length > 0 ? 0 : quiet + 1;
    }
  } finally {
    await session.close();
  }
}

/** Numbers that the database shall take for whole ones. */
export const whole = neo4j.int;
