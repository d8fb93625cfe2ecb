// What each id names now: a thing, a report of a thing, or something merged into a thing
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Thing {id: id})-[:BECAME*0..]->(t)
  RETURN t
  UNION
  MATCH (:Report {id: id})<-[:REPORTED_IN]-(n:Thing)-[:BECAME*0..]->(t)
  RETURN t
}
WITH id, t
WHERE t.knownFrom <= $at AND $at < t.knownTo
RETURN id AS of, t.id AS id, labels(t) AS labels, properties(t) AS state
ORDER BY t.id = id DESC, 'Move' IN labels, t.id
