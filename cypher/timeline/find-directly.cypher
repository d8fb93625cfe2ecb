// The things that have these ids themselves
UNWIND $ids AS id
MATCH (t:Thing {id: id})
WHERE t.knownFrom <= $at AND $at < t.knownTo
RETURN id AS of, id, labels(t) AS labels, properties(t) AS state
