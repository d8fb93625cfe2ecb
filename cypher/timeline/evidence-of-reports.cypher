// Which words each of the reports rests on, as of a moment
UNWIND $ids AS id
MATCH (r:Report {id: id})-[:FROM]->(a:Article)
WHERE r.knownFrom <= $at
RETURN id AS of, [{
  starts: r.starts, ends: r.ends, quotes: r.quotes, basis: r.basis,
  article: a {.id, .title, .publisher, .url, .byline, .language, .state, .reason, .receivedAt, .source,
    .boilerplateStarts, .boilerplateEnds, .publishedEarliest, .publishedLatest, .publishedEdtf,
    .publishedPrecision, .publishedBasis}
}] AS reports
