// What fits some words best, of some kinds, behind a place in the list, as of a moment
CALL db.index.fulltext.queryNodes('search', $query) YIELD node, score
WHERE any(label IN labels(node) WHERE label IN $labels)
  AND ($score IS NULL OR score < $score OR (score = $score AND node.id > $id))
MATCH (node)-[:WAS*0..1]->(s)
WHERE s.knownFrom <= $at AND (s:Article OR $at < s.knownTo)
  AND (s = node OR any(word IN $words WHERE any(text IN [s.name, s.text, s.title] + coalesce(s.aliases, []) + coalesce(s.titles, [])
    WHERE toLower(text) CONTAINS word)))
WITH node, score, s
ORDER BY score DESC, node.id
LIMIT $limit
RETURN node.id AS id, labels(node) AS labels, score,
  CASE WHEN node:Article THEN node {.id, .title, .publisher, .url, .byline, .language, .state, .reason, .receivedAt,
    .source, .boilerplateStarts, .boilerplateEnds, .publishedEarliest, .publishedLatest, .publishedEdtf,
    .publishedPrecision, .publishedBasis} ELSE properties(s) END AS state,
  CASE WHEN node:Article THEN node.text END AS text
ORDER BY score DESC, id
