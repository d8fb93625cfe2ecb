// The decisions with these ids
UNWIND $ids AS id
MATCH (d:Decision {id: id})
RETURN id AS of, properties(d) AS decision
