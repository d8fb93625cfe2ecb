// What fits some words best now, of some kinds, behind a place in the list
CALL db.index.fulltext.queryNodes('search', $query) YIELD node, score
WHERE any(label IN labels(node) WHERE label IN $labels)
  AND ($score IS NULL OR score < $score OR (score = $score AND node.id > $id))
  AND node.knownFrom <= $at AND (node:Article OR $at < node.knownTo)
WITH node, score
ORDER BY score DESC, node.id
LIMIT $limit
RETURN node.id AS id, labels(node) AS labels, score,
  CASE WHEN node:Article THEN node {.id, .title, .publisher, .url, .byline, .language, .state, .reason, .receivedAt,
    .source, .boilerplateStarts, .boilerplateEnds, .publishedEarliest, .publishedLatest, .publishedEdtf,
    .publishedPrecision, .publishedBasis} ELSE properties(node) END AS state,
  CASE WHEN node:Article THEN node.text END AS text
ORDER BY score DESC, id
