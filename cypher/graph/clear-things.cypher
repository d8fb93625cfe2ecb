// Takes from things what will be written anew: past states, conflicting values, evidence, and the links they own
UNWIND $ids AS id
MATCH (t:Thing {id: id})
OPTIONAL MATCH (t)-[:WAS]->(v:Version)
OPTIONAL MATCH (t)-[:HAS_CONFLICT]->(c:ConflictingValue)
DETACH DELETE v, c
WITH DISTINCT t
OPTIONAL MATCH (t)-[l {owner: t.id}]-()
DELETE l
