// What each id names, as of a moment: a thing, a report of a thing, something merged into a thing, or an article
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Thing {id: id})-[:BECAME*0..]->(t)
  RETURN t
  UNION
  MATCH (:Report {id: id})<-[:REPORTED_IN]-(n:Thing)-[:BECAME*0..]->(t)
  RETURN t
}
MATCH (t)-[:WAS*0..1]->(s)
WHERE s.knownFrom <= $at AND $at < s.knownTo
RETURN id AS of, t.id AS id, labels(t) AS labels, properties(s) AS state
ORDER BY t.id = id DESC, 'Move' IN labels, t.id
