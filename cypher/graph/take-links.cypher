// Takes away links between things that are no longer as they were
UNWIND $rows AS row
MATCH (from:Thing {id: row.from})
MATCH (to:Thing {id: row.to})
MATCH (from)-[l]->(to)
WHERE type(l) = row.type AND properties(l) = row.properties
DELETE l
