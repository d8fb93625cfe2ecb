// Writes the superseded states of things
UNWIND $rows AS row
MATCH (t:Thing {id: row.id})
CREATE (t)-[:WAS]->(v:Version)
SET v = row.properties
