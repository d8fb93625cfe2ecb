// The articles with these ids
UNWIND $ids AS id
MATCH (a:Article {id: id})
WHERE a.knownFrom IS NULL OR a.knownFrom <= $at
RETURN id AS of, a {.id, .title, .publisher, .url, .byline, .language, .state, .reason, .receivedAt, .source,
  .boilerplateStarts, .boilerplateEnds, .publishedEarliest, .publishedLatest, .publishedEdtf,
  .publishedPrecision, .publishedBasis} AS article
