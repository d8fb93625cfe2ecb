// What is asked, in three ways: Parley's GraphQL, the peer's, and Cypher as one would write it by hand. All give the same.
import { whole as integer } from "./database.mjs";

/** What the questions need to know of the store, read with Cypher. */
const FACTS = {
  ids: "MATCH (m:Meeting) WITH m ORDER BY m.kind, m.id LIMIT 50 RETURN collect(m.id) AS fact",
  deep: `MATCH (m:Meeting) WITH m ORDER BY m.orderTime, m.id SKIP $skip LIMIT 1
    RETURN {id: m.id, key: left(toString(m.orderTime), 16) + ':00Z'} AS fact`,
  rare: `MATCH (a:Actor) WHERE COUNT { (a)-[:PARTICIPATED_IN]->() } >= 20 WITH a, COUNT { (a)-[:PARTICIPATED_IN]->() } AS n
    ORDER BY n, a.id LIMIT 1 RETURN a.nameKey AS fact`,
  busiest: "MATCH (a:Actor) WITH a ORDER BY COUNT { (a)-[:PARTICIPATED_IN]->() } DESC, a.id LIMIT 1 RETURN a.nameKey AS fact",
  word: `MATCH (s:Statement) WITH s ORDER BY s.id LIMIT 500 UNWIND split(s.text, ' ') AS word
    WITH DISTINCT word ORDER BY size(word) DESC, word LIMIT 200
    CALL (word) { CALL db.index.fulltext.queryNodes('search', word) YIELD node WHERE node:Statement RETURN count(node) AS n }
    WITH word, n WHERE n <= 15 RETURN word AS fact ORDER BY n DESC, word LIMIT 1`,
};

export async function cases(read, meetings) {
  const depth = Math.min(10_000, meetings - 100);
  const fact = {};
  for (const [name, statement] of Object.entries(FACTS)) {
    fact[name] = (await read(statement, { skip: integer(depth - 1) }))[0].fact;
  }
  return [point(fact), nested(), total(), deep(fact, depth), some(fact), none(fact), facet(), histogram(), fullText(fact)];
}

const MEETING = "id kind status sourceCount";
const BY_TIME = "sort: [{orderTime: ASC}, {id: ASC}]";
const meetingRow = (m) => [m.id, m.kind, m.status, m.sourceCount, m.timeEdtf ?? m.time.edtf];
const RETURN_MEETING = "RETURN m {.id, .kind, .status, .sourceCount, .timeEdtf} AS row";
const rows = (records) => records.map((record) => meetingRow(record.row));

function point({ ids }) {
  return {
    name: "point look-up",
    parley: {
      query: `query($id: ID!) { thing(id: $id) { id ... on Meeting { kind status sourceCount time { edtf } } } }`,
      variables: ids.map((id) => ({ id })),
      rows: (data) => [meetingRow(data.thing)],
    },
    peer: {
      query: `query($id: ID!) { meetings(where: {id: {eq: $id}}) { ${MEETING} timeEdtf } }`,
      variables: ids.map((id) => ({ id })),
      rows: (data) => data.meetings.map(meetingRow),
    },
    hand: { statement: `MATCH (m:Meeting {id: $id}) ${RETURN_MEETING}`, variables: ids.map((id) => ({ id })), rows },
  };
}

function nested() {
  const said = (all) => all.map((s) => [s.id, s.text]);
  const whole = (m, people, places, articles) => [...meetingRow(m), people.sort(), places.sort(), articles.sort()];
  return {
    name: "nested, 20 × 10 × 3",
    parley: {
      query: `{ meetings(first: 20, orderBy: {field: TIME, direction: DESC}) { nodes { ${MEETING} time { edtf }
        participants { role actor { id name
          statements(first: 3, orderBy: {field: TIME, direction: DESC}) { nodes { id text } } } }
        locations { id name country } evidence { article { id title url } } } } }`,
      rows: (data) =>
        data.meetings.nodes.map((m) =>
          whole(
            m,
            m.participants.map((p) => [p.actor.id, p.role, p.actor.name, said(p.actor.statements.nodes)]),
            m.locations.map((l) => [l.id, l.name, l.country]),
            m.evidence.map(({ article }) => [article.id, article.title, article.url]),
          ),
        ),
    },
    peer: {
      query: `{ meetings(limit: 20, sort: [{orderTime: DESC}, {id: DESC}]) { ${MEETING} timeEdtf
        participantsConnection { edges { properties { role } node { id name
          statements(limit: 3, sort: [{orderTime: DESC}, {id: DESC}]) { id text } } } }
        locations { id name country } reports { articles { id title url } } } }`,
      rows: (data) =>
        data.meetings.map((m) =>
          whole(
            m,
            m.participantsConnection.edges.map(({ node, properties }) => [
              node.id, properties.role, node.name, said(node.statements),
            ]),
            m.locations.map((l) => [l.id, l.name, l.country]),
            m.reports.flatMap((r) => r.articles).map((a) => [a.id, a.title, a.url]),
          ),
        ),
    },
    hand: {
      statement: `MATCH (m:Meeting) WHERE m.orderTime IS NOT NULL AND m.id IS NOT NULL
        WITH m ORDER BY m.orderTime DESC, m.id DESC LIMIT 20
        WITH collect(m) AS meetings
        CALL (meetings) {
          UNWIND meetings AS m MATCH (m)<-[:PARTICIPATED_IN]-(a:Actor) WITH DISTINCT a
          CALL (a) {
            MATCH (a)-[:MADE]->(s:Statement) WITH s ORDER BY s.orderTime DESC, s.id DESC LIMIT 3
            RETURN collect(s {.id, .text}) AS said
          }
          RETURN collect({id: a.id, said: said}) AS spoken
        }
        UNWIND meetings AS m
        RETURN m {.id, .kind, .status, .sourceCount, .timeEdtf,
          people: [(m)<-[p:PARTICIPATED_IN]-(a:Actor) | {id: a.id, role: p.role, name: a.name}],
          places: [(m)-[:HELD_AT]->(l:Location) | l {.id, .name, .country}],
          articles: [(m)-[:REPORTED_IN]->(:Report)-[:FROM]->(x:Article) | x {.id, .title, .url}]} AS row,
          CASE WHEN m = meetings[0] THEN spoken END AS spoken`,
      rows: (records) => {
        const spoken = new Map(records[0].spoken.map((each) => [each.id, said(each.said)]));
        return records.map(({ row }) =>
          whole(
            row,
            row.people.map((p) => [p.id, p.role, p.name, spoken.get(p.id)]),
            row.places.map((l) => [l.id, l.name, l.country]),
            row.articles.map((a) => [a.id, a.title, a.url]),
          ),
        );
      },
    },
  };
}

function total() {
  return {
    name: "totalCount",
    parley: {
      query: "{ statements(first: 1) { totalCount } }",
      rows: (data) => [data.statements.totalCount],
    },
    peer: {
      query: "{ statementsConnection { aggregate { count { nodes } } } }",
      rows: (data) => [data.statementsConnection.aggregate.count.nodes],
    },
    hand: { statement: "MATCH (s:Statement) RETURN count(s) AS n", rows: (records) => [records[0].n] },
  };
}

function deep({ deep: { id, key } }, depth) {
  const after = Buffer.from(`TIME\n${id}\n${key}`).toString("base64url");
  return {
    name: `page ${depth} deep`,
    parley: {
      query: `query($after: String) { meetings(first: 20, after: $after) { nodes { ${MEETING} time { edtf } } } }`,
      variables: [{ after }],
      rows: (data) => data.meetings.nodes.map(meetingRow),
    },
    peer: {
      query: `query($skip: Int!) { meetings(limit: 20, offset: $skip, ${BY_TIME}) { ${MEETING} timeEdtf } }`,
      variables: [{ skip: depth }],
      rows: (data) => data.meetings.map(meetingRow),
    },
    hand: {
      statement: `MATCH (m:Meeting) WHERE m.orderTime >= datetime($key) AND (m.orderTime > datetime($key) OR m.id > $id)
        AND m.id IS NOT NULL WITH m ORDER BY m.orderTime, m.id LIMIT 20 ${RETURN_MEETING}`,
      variables: [{ id, key }],
      rows,
    },
  };
}

function some({ rare }) {
  return {
    name: "some",
    parley: {
      query: `query($name: String) { meetings(first: 20, where: {participants: {some: {actor: {name: {eq: $name}}}}}) {
        nodes { ${MEETING} time { edtf } } } }`,
      variables: [{ name: rare }],
      rows: (data) => data.meetings.nodes.map(meetingRow),
    },
    peer: {
      query: `query($name: String) { meetings(limit: 20, ${BY_TIME}, where: {participants: {some: {nameKey: {eq: $name}}}}) {
        ${MEETING} timeEdtf } }`,
      variables: [{ name: rare }],
      rows: (data) => data.meetings.map(meetingRow),
    },
    hand: {
      statement: `MATCH (:Actor {nameKey: $name})-[:PARTICIPATED_IN]->(m:Meeting)
        WITH DISTINCT m ORDER BY m.orderTime, m.id LIMIT 20 ${RETURN_MEETING}`,
      variables: [{ name: rare }],
      rows,
    },
  };
}

function none({ busiest }) {
  return {
    name: "none",
    parley: {
      query: `query($name: String) { meetings(first: 20, where: {participants: {none: {actor: {name: {eq: $name}}}}}) {
        nodes { ${MEETING} time { edtf } } } }`,
      variables: [{ name: busiest }],
      rows: (data) => data.meetings.nodes.map(meetingRow),
    },
    peer: {
      query: `query($name: String) { meetings(limit: 20, ${BY_TIME}, where: {participants: {none: {nameKey: {eq: $name}}}}) {
        ${MEETING} timeEdtf } }`,
      variables: [{ name: busiest }],
      rows: (data) => data.meetings.map(meetingRow),
    },
    hand: {
      statement: `MATCH (m:Meeting) WHERE m.orderTime IS NOT NULL AND m.id IS NOT NULL
        AND NOT EXISTS { (m)<-[:PARTICIPATED_IN]-(:Actor {nameKey: $name}) }
        WITH m ORDER BY m.orderTime, m.id LIMIT 20 ${RETURN_MEETING}`,
      variables: [{ name: busiest }],
      rows,
    },
  };
}

function facet() {
  const counts = (all) => all.map(({ value, count }) => [value, count]);
  return {
    name: "facet",
    parley: {
      query: "{ meetings(first: 1) { facets(field: STATUS) { values { value count } } } }",
      rows: (data) => counts(data.meetings.facets.values),
    },
    peer: { query: "{ statusFacet { value count } }", rows: (data) => counts(data.statusFacet) },
    hand: {
      statement: "MATCH (m:Meeting) RETURN m.status AS value, count(*) AS count ORDER BY count DESC, value LIMIT 25",
      rows: counts,
    },
  };
}

function histogram() {
  const filled = (all, label) => all.filter(({ count }) => count > 0).map((bin) => [bin[label], bin.count]);
  return {
    name: "histogram",
    parley: {
      query: "{ meetings(first: 1) { histogram(bucket: MONTH) { bins { label count } } } }",
      rows: (data) => filled(data.meetings.histogram.bins, "label"),
    },
    peer: { query: "{ monthHistogram { value count } }", rows: (data) => filled(data.monthHistogram, "value") },
    hand: {
      statement: `MATCH (m:Meeting)
        WITH date.truncate('month', date(m.timeEarliest)) AS begin, date.truncate('month', date(m.timeLatest)) AS end
        WHERE begin = end
        WITH begin, count(*) AS count ORDER BY begin RETURN left(toString(begin), 7) AS value, count`,
      rows: (records) => filled(records, "value"),
    },
  };
}

function fullText({ word }) {
  const ids = (all) => all.map(({ id, text }) => [id, text]).sort();
  return {
    name: "full text",
    parley: {
      query: `query($text: String!) { search(text: $text, syntax: LUCENE, types: [STATEMENT], first: 20) {
        nodes { item { id ... on Statement { text } } } } }`,
      variables: [{ text: word }],
      rows: (data) => ids(data.search.nodes.map((hit) => hit.item)),
    },
    peer: {
      query: `query($text: String!) { searchStatements(phrase: $text, first: 20) { edges { node { id text } } } }`,
      variables: [{ text: word }],
      rows: (data) => ids(data.searchStatements.edges.map(({ node }) => node)),
    },
    hand: {
      statement: `CALL db.index.fulltext.queryNodes('search', $text) YIELD node, score WHERE node:Statement
        RETURN node.id AS id, node.text AS text ORDER BY score DESC LIMIT 20`,
      variables: [{ text: word }],
      rows: ids,
    },
  };
}
