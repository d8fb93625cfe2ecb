// What each of the articles tells of, as of a moment
UNWIND $ids AS id
MATCH (a:Article {id: id})<-[:FROM]-(r:Report)<-[l:REPORTED_IN]-(t:Thing)-[:WAS*0..1]->(s)
WHERE l.knownFrom <= $at AND s.knownFrom <= $at AND $at < s.knownTo
RETURN id AS of, r.id AS report, r.starts AS starts, r.ends AS ends, r.quotes AS quotes, r.basis AS basis,
  t.id AS id, labels(t) AS labels, properties(s) AS state
ORDER BY starts[0], report, id
