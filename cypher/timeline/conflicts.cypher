// On which values the reports of each of the things disagree, as of a moment
UNWIND $ids AS id
MATCH (t:Thing {id: id})
MATCH (t)-[:HAS_CONFLICT]->(v:ConflictingValue)
WHERE v.knownFrom <= $at AND $at < v.knownTo
RETURN id AS of, v.field AS field, v.value AS value, COLLECT {
  MATCH (v)-[:REPORTED_IN]->(r:Report)-[:FROM]->(a:Article)
  WHERE r.knownFrom <= $at
  RETURN {
    starts: r.starts, ends: r.ends, quotes: r.quotes, basis: r.basis,
    article: a {.id, .title, .publisher, .url, .byline, .language, .state, .reason, .receivedAt, .source,
      .boilerplateStarts, .boilerplateEnds, .publishedEarliest, .publishedLatest, .publishedEdtf,
      .publishedPrecision, .publishedBasis}
  }
  ORDER BY r.knownFrom, r.id
} AS reports
ORDER BY field, value
