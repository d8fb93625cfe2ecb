// How many fit some words, of some kinds, as of a moment
CALL db.index.fulltext.queryNodes('search', $query) YIELD node
WHERE any(label IN labels(node) WHERE label IN $labels)
MATCH (node)-[:WAS*0..1]->(s)
WHERE s.knownFrom <= $at AND (s:Article OR $at < s.knownTo)
  AND ($now OR s = node OR any(word IN $words WHERE any(text IN [s.name, s.text, s.title] + coalesce(s.aliases, []) + coalesce(s.titles, [])
    WHERE toLower(text) CONTAINS word)))
RETURN count(DISTINCT node) AS total
