// Load at 16 connections: over HTTP with autocannon, by hand through the driver.
import autocannon from "autocannon";
import { read } from "./database.mjs";

const CONNECTIONS = 16;
const headers = { "content-type": "application/json" };

function bodies({ query, variables = [{}] }) {
  return variables.map((each) => JSON.stringify({ query, variables: each }));
}

async function http(url, asked, seconds) {
  return load(url, { requests: bodies(asked).map((body) => ({ method: "POST", headers, body })) }, seconds);
}

async function load(url, asked, seconds) {
  const result = await autocannon({ url, connections: CONNECTIONS, duration: seconds, timeout: 60, ...asked });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed`);
  }
  const requests = result.requests.total;
  return { requests, perSecond: requests / result.duration, p95: result.latency.p97_5 && p95(result) };
}

/** autocannon has no p95 of its own; between p90 and p97.5 it lies two thirds of the way. */
function p95({ latency }) {
  return latency.p90 + ((latency.p97_5 - latency.p90) * 2) / 3;
}

async function hand(driver, { statement, variables = [{}] }, seconds) {
  const times = [];
  const begin = performance.now();
  const end = begin + seconds * 1000;
  let turn = 0;
  const one = async () => {
    while (performance.now() < end) {
      const start = performance.now();
      await read(driver, statement, variables[turn++ % variables.length]);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, one));
  times.sort((a, b) => a - b);
  const took = (performance.now() - begin) / 1000;
  return { requests: times.length, perSecond: times.length / took, p95: times[Math.floor(times.length * 0.95)] };
}

const get = (url, seconds) => load(url, {}, seconds);

export const measure = { http, hand, get };

async function ask(url, body) {
  const response = await fetch(url, { method: "POST", headers, body });
  const { data, errors } = await response.json();
  if (errors) throw new Error(`${url}: ${JSON.stringify(errors)}`);
  return data;
}

/** The answers to all variables, as one text. */
export const answer = {
  http: async (url, asked) => {
    const all = [];
    for (const body of bodies(asked)) all.push(asked.rows(await ask(url, body)));
    return JSON.stringify(all);
  },
  hand: async (driver, { statement, variables = [{}], rows }) => {
    const all = [];
    for (const each of variables) all.push(rows(await read(driver, statement, each)));
    return JSON.stringify(all);
  },
};

/** The median time of one request after the other, in milliseconds. */
export async function single(url, query, variables, times) {
  const taken = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    await ask(url, JSON.stringify({ query, variables }));
    taken.push(performance.now() - start);
  }
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)];
}
