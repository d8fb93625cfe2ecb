// Writes what things were
UNWIND $rows AS row
MATCH (t:Thing {id: row.thing})
CREATE (t)-[:WAS]->(v:Version)
SET v = row.properties
