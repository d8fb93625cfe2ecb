// What the graph holds of these things, by the hash of each
UNWIND $ids AS id
MATCH (t:Thing {id: id})
RETURN t.id AS id, t.hash AS hash
