// What is linked to each of the things, by kind and direction of link: how many, and a page of them, as of a moment
UNWIND $ids AS id
MATCH (n:Thing {id: id})
CALL (n) {
  MATCH (n)-[l:PARTICIPATED_IN|PARTICIPATED_IN_THEN|HELD_AT|HELD_AT_THEN|MADE|MADE_THEN|ADDRESSED_TO|ADDRESSED_TO_THEN|ABOUT|ABOUT_THEN|THROUGH|THROUGH_THEN|SAID_AT|SAID_AT_THEN|REPRESENTS|REPRESENTS_THEN|OWNS|OWNS_THEN|ON|ON_THEN|BY|BY_THEN|WITHIN|WITHIN_THEN]-()
  WHERE l.knownFrom <= $at AND $at < l.knownTo
  WITH replace(type(l), '_THEN', '') AS type, startNode(l) = n AS outward, count(l) AS total
  WHERE type IN $types
  RETURN type, outward, total
}
CALL (n, type, outward) {
  MATCH (n)-[l:PARTICIPATED_IN|PARTICIPATED_IN_THEN|HELD_AT|HELD_AT_THEN|MADE|MADE_THEN|ADDRESSED_TO|ADDRESSED_TO_THEN|ABOUT|ABOUT_THEN|THROUGH|THROUGH_THEN|SAID_AT|SAID_AT_THEN|REPRESENTS|REPRESENTS_THEN|OWNS|OWNS_THEN|ON|ON_THEN|BY|BY_THEN|WITHIN|WITHIN_THEN]-(o)-[:WAS*0..1]->(s)
  WHERE type(l) IN [type, type + '_THEN'] AND (startNode(l) = n) = outward
    AND l.knownFrom <= $at AND $at < l.knownTo AND s.knownFrom <= $at AND $at < s.knownTo
  WITH o, s, l, coalesce(toString(s.orderTime), s.nameKey, toLower(s.name), '') AS key, o.id + ' ' + coalesce(l.role, '') AS tie
  WHERE $tie IS NULL OR key > $key OR (key = $key AND tie > $tie)
  WITH o, s, l, key, tie
  ORDER BY key, tie
  LIMIT $limit
  RETURN collect({id: o.id, labels: labels(o), state: properties(s), role: l.role, reports: l.reports, key: key, tie: tie}) AS links
}
RETURN id AS of, type, outward, total, links
ORDER BY of, type, outward DESC
