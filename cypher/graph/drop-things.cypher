// Removes things that no report supports any more, with their past
UNWIND $ids AS id
MATCH (t:Thing {id: id})
OPTIONAL MATCH (t)-[:WAS]->(v:Version)
OPTIONAL MATCH (t)-[:HAS_CONFLICT]->(c:ConflictingValue)
DETACH DELETE v, c, t
