// Writes links between things, present ones under their type, superseded ones with _THEN behind it
UNWIND $rows AS row
MATCH (a:Thing {id: row.from})
MATCH (b:Thing {id: row.to})
CREATE (a)-[l:$(row.type)]->(b)
SET l = row.properties
