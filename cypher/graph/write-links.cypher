// Writes the links between things
UNWIND $rows AS row
MATCH (from:Thing {id: row.from})
MATCH (to:Thing {id: row.to})
CREATE (from)-[l:$(row.type)]->(to)
SET l = row.properties
