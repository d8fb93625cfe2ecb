// The peer: @neo4j/graphql behind Apollo Server on Parley's own database, one process for each of WORKERS.
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginUsageReportingDisabled } from "@apollo/server/plugin/disabled";
import { startStandaloneServer } from "@apollo/server/standalone";
import { Neo4jGraphQL } from "@neo4j/graphql";
import cluster from "node:cluster";
import { readFileSync } from "node:fs";
import { connect } from "./database.mjs";

const workers = Number(process.env.WORKERS ?? 2);

if (cluster.isPrimary) {
  process.on("disconnect", () => process.exit(0));
  cluster.on("exit", () => process.exit(1));
  let ready = 0;
  for (let i = 0; i < workers; i++) {
    cluster.fork().on("message", () => ++ready === workers && process.send?.("ready"));
  }
} else {
  const driver = connect({ maxConnectionPoolSize: Math.floor(100 / workers) });
  const typeDefs = readFileSync(new URL("./typedefs.graphql", import.meta.url), "utf8");
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
  const server = new ApolloServer({
    schema,
    cache: "bounded",
    includeStacktraceInErrorResponses: false,
    plugins: [ApolloServerPluginUsageReportingDisabled()],
  });
  await startStandaloneServer(server, {
    listen: { port: Number(process.env.PORT), host: "127.0.0.1" },
    context: async () => ({ sessionConfig: { database: "neo4j" } }),
  });
  process.send("ready");
}
