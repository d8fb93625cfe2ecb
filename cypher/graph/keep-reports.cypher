// Stores the reports of an article; those that are known keep their links
MATCH (a:Article {id: $id})
UNWIND $rows AS row
MERGE (r:Report {id: row.id})
SET r = row.properties
SET r:$(row.label)
MERGE (r)-[:FROM]->(a)
