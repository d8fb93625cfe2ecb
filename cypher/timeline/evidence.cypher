// Which reports tell of each of the things, as of a moment, oldest knowledge first
UNWIND $ids AS id
MATCH (t:Thing {id: id})
MATCH (t)-[l:REPORTED_IN]->(r:Report)-[:FROM]->(a:Article)
WHERE l.knownFrom <= $at
WITH id, r, a
ORDER BY r.knownFrom, r.id
RETURN id AS of, collect(DISTINCT {
  starts: r.starts, ends: r.ends, quotes: r.quotes, basis: r.basis,
  article: a {.id, .title, .publisher, .url, .byline, .language, .state, .reason, .receivedAt, .source,
    .boilerplateStarts, .boilerplateEnds, .publishedEarliest, .publishedLatest, .publishedEdtf,
    .publishedPrecision, .publishedBasis}
}) AS reports
