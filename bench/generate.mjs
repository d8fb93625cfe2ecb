// Invents meetings with Zipf-distributed actors, and writes them in the form in which Parley's own writer leaves them.
import { whole, write } from "./database.mjs";

export const STATEMENTS = 4;
const PARTICIPANTS = 10;
const BATCH = 2_000;
const FOREVER = 253402214400;
const START = Date.UTC(1990, 0, 1) / 1000;
const STATUSES = [["HELD", 70], ["PLANNED", 14], ["PROPOSED", 6], ["POSTPONED", 5], ["CANCELLED", 3], ["DENIED", 2]];
const KINDS = ["TALKS", "SUMMIT", "CALL", "VISIT", "CONFERENCE"];
const ACTOR_KINDS = [["STATE", "State"], ["PERSON", "Person"], ["ORGANIZATION", "Organization"]];
const SYLLABLES = "ba de fi go ku la me ni po ru sa te vi wo xa ze".split(" ");

/** The same numbers for the same seed (mulberry32). */
function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Draws 0 to size - 1, the n-th with a weight of 1 / n. */
function zipf(size, next) {
  const sums = new Float64Array(size);
  let sum = 0;
  for (let i = 0; i < size; i++) sums[i] = sum += 1 / (i + 1);
  return () => {
    const wanted = next() * sum;
    let low = 0;
    for (let high = size - 1; low < high; ) {
      const middle = (low + high) >> 1;
      if (sums[middle] < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

function word(number) {
  let text = "";
  for (let rest = number + 16; rest > 0; rest >>= 4) text += SYLLABLES[rest & 15];
  return text;
}

const id = (letter, number) => letter + String(number).padStart(7, "0");
const capital = (text) => text[0].toUpperCase() + text.slice(1);

function actor(number) {
  const [kind, label] = ACTOR_KINDS[number % 3];
  const name = `${capital(word(number))} ${capital(word(number * 7 + 3))}`;
  return { id: id("a", number), name, key: name.toLowerCase(), kind, label };
}

function place(number) {
  const name = capital(word(number * 5 + 1));
  return { id: id("l", number), name, key: name.toLowerCase(), country: "ABCDEFGH"[number % 8] + "X" };
}

function share(weighted, next) {
  let rest = next() * 100;
  return weighted.find(([, weight]) => (rest -= weight) < 0)?.[0] ?? weighted[0][0];
}

function distinct(draw, count) {
  const drawn = new Set();
  while (drawn.size < count) drawn.add(draw());
  return [...drawn];
}

function meeting(number, total, next, draw) {
  const day = Math.floor((number / total) * 365 * 30 + next() * 5);
  const time = START + day * 86400;
  const people = distinct(draw.actor, PARTICIPANTS).map((n) => id("a", n));
  const statements = Array.from({ length: STATEMENTS }, (_, i) => ({
    id: id("s", number * STATEMENTS + i),
    speaker: people[Math.floor(next() * people.length)],
    text: Array.from({ length: 14 }, () => word(draw.word())).join(" "),
  }));
  return {
    id: id("m", number),
    article: id("x", number),
    time: whole(time),
    edtf: new Date(time * 1000).toISOString().slice(0, 10),
    status: share(STATUSES, next),
    kind: KINDS[Math.floor(next() * KINDS.length)],
    sources: whole(1 + Math.floor(next() * 4)),
    place: id("l", draw.place()),
    people: people.map((actor, i) => ({ id: actor, role: i === 9 ? "HOST" : "PARTY" })),
    statements,
  };
}

const THING = `knownFrom: datetime({epochSeconds: $known}), knownTo: datetime({epochSeconds: $forever}), sourceCount: 1,
  reportCount: 1, disputed: false`;
const SPAN = `timeEarliest: time, timeLatest: time + duration('PT24H') - duration('PT0.001S'), timeEdtf: row.edtf,
  timePrecision: 'DAY', orderTime: time`;
const LINK = `knownFrom: time, knownTo: datetime({epochSeconds: $forever})`;
const REPORT = `articleId: row.article, starts: [0], ends: [12], quotes: ['They met today'], basis: 'OUTLET', knownFrom: time`;

const ACTORS = `UNWIND $rows AS row
  CREATE (a:Thing:Actor {id: row.id, name: row.name, nameKey: row.key, kind: row.kind, aliases: [], titles: [], ${THING}})
  SET a:$(row.label)`;
const PLACES = `UNWIND $rows AS row
  CREATE (:Thing:Location {id: row.id, name: row.name, nameKey: row.key, kind: 'CITY', country: row.country, ${THING}})`;
const MEETINGS = `UNWIND $rows AS row
  WITH row, datetime({epochSeconds: row.time}) AS time
  CREATE (x:Article {id: row.article, title: 'Dispatch ' + row.id, publisher: 'Wire', url: 'https://example.org/' + row.article,
    text: 'They met today.', language: 'en', state: 'PROCESSED', source: row.article, receivedAt: time, knownFrom: time,
    publishedEarliest: time, publishedLatest: time, publishedEdtf: row.edtf, publishedPrecision: 'DAY', publishedBasis: 'METADATA'})
  CREATE (m:Thing:Meeting:Entry {id: row.id, name: row.kind, kind: row.kind, channel: 'IN_PERSON', status: row.status, ${THING},
    statuses: [row.status], statusKnownFrom: [time], statusReports: ['r' + row.id], ${SPAN}})
  SET m.sourceCount = row.sources
  CREATE (m)-[:REPORTED_IN {knownFrom: time}]->(:Report:MeetingReport {id: 'r' + row.id, ${REPORT}})-[:FROM]->(x)
  WITH row, time, m, x
  MATCH (l:Location {id: row.place})
  CREATE (m)-[:HELD_AT {reports: ['r' + row.id], ${LINK}}]->(l)
  WITH row, time, m, x
  CALL (row, time, m) {
    UNWIND row.people AS person
    MATCH (a:Actor {id: person.id})
    CREATE (a)-[:PARTICIPATED_IN {role: person.role, reports: ['r' + row.id], ${LINK}}]->(m)
  }
  CALL (row, time, m, x) {
    UNWIND row.statements AS said
    MATCH (a:Actor {id: said.speaker})
    CREATE (s:Thing:Statement:Entry {id: said.id, text: said.text, speech: 'DIRECT', act: 'STATE', conditional: false,
      ${THING}, ${SPAN}})
    CREATE (a)-[:MADE {reports: ['r' + said.id], ${LINK}}]->(s)-[:SAID_AT {reports: ['r' + said.id], ${LINK}}]->(m)
    CREATE (s)-[:REPORTED_IN {knownFrom: time}]->(:Report:StatementReport {id: 'r' + said.id, ${REPORT}})-[:FROM]->(x)
  }`;

/** As the writer leaves it behind a story: who reads knows by it which story is told. */
const STORY = `MERGE (s:StoryState {id: 'story'})
  SET s.began = 'made up', s.reports = 0, s.lost = 0, s.told = 0, s.written = 1`;

/** Adds to an empty store; tells how far it is. */
export async function generate(driver, meetings, progress) {
  const next = random(20260101);
  const actors = Math.max(500, Math.floor(meetings / 20));
  const places = Math.max(50, Math.floor(meetings / 200));
  const draw = { actor: zipf(actors, next), place: zipf(places, next), word: zipf(Math.max(2_000, meetings), next) };
  const constants = { known: whole(START), forever: whole(FOREVER) };
  await inBatches(actors, actor, (rows) => write(driver, ACTORS, { rows, ...constants }));
  await inBatches(places, place, (rows) => write(driver, PLACES, { rows, ...constants }));
  await inBatches(meetings, (n) => meeting(n, meetings, next, draw), async (rows, done) => {
    await write(driver, MEETINGS, { rows, ...constants });
    progress?.(done);
  });
  await write(driver, STORY);
  await write(driver, "CALL db.awaitIndexes(300)");
}

async function inBatches(total, each, store) {
  for (let from = 0; from < total; from += BATCH) {
    const rows = [];
    for (let number = from; number < Math.min(total, from + BATCH); number++) rows.push(each(number));
    await store(rows, from + rows.length);
  }
}
