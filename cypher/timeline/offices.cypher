// The offices that each of the actors is told to hold, as of a moment
UNWIND $ids AS id
MATCH (a:Actor|PastActor {id: id})-[l:HOLDS_OFFICE|HOLDS_OFFICE_THEN]->(o:Actor|PastActor)-[:WAS*0..1]->(s)
WHERE l.knownFrom <= $at AND $at < l.knownTo AND s.knownFrom <= $at AND $at < s.knownTo
RETURN id AS of, l.title AS title, l.from AS from, l.to AS to, l.reports AS reports,
  o.id AS id, labels(o) AS labels, properties(s) AS state
ORDER BY from, title, id
